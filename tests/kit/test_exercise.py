"""The command by which a reader checks an attempt at an exercise."""

import pytest

from examplekit.exercise import main

STUB = "import asyncio\n\n\nasync def two():\n    raise NotImplementedError\n\n\n"
CHECK = (
    "async def main():\n    assert await two() == 2\n    print('passed')\n\n\nasyncio.run(main())\n"
)


@pytest.fixture
def examples(tmp_path):
    folder = tmp_path / "examples"
    (folder / "course").mkdir(parents=True)
    (folder / "course" / "two_exercise.py").write_text(STUB + CHECK, "utf-8")
    (folder / "course" / "other.py").write_text("print('passed')\n", "utf-8")
    return folder


def attempt(examples, body):
    path = examples / "course" / "two_exercise.py"
    path.write_text(STUB.replace("raise NotImplementedError", body) + CHECK, "utf-8")


def test_an_untouched_exercise_does_not_pass(examples, capfd):
    assert main(["two"], examples) == 1
    assert "NotImplementedError\n" in (shown := capfd.readouterr().out)
    assert shown.endswith("two_exercise.py does not pass yet\n")


@pytest.mark.parametrize("name", ["two", "two_exercise", "two_exercise.py"])
def test_a_right_attempt_passes(examples, capfd, name):
    attempt(examples, "return await asyncio.sleep(3600, 2)")
    assert main([name], examples) == 0
    assert capfd.readouterr().out == "passed\n"


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("return 3", "AssertionError\n"),
        ("await asyncio.Event().wait()", "deadlock: nothing can ever happen\n"),
    ],
)
def test_a_wrong_attempt_does_not_pass(examples, capfd, body, told):
    attempt(examples, body)
    assert main(["two"], examples) == 1
    assert told in capfd.readouterr().out


@pytest.mark.parametrize(
    ("names", "told"),
    [
        (["tow"], "there is no exercise 'tow'; there are: two\n"),
        ([], "there is no exercise ''; there are: two\n"),
        (["two", "two"], "one exercise at a time, please\n"),
    ],
)
def test_a_wrong_name_is_told(examples, capfd, names, told):
    assert main(names, examples) == 2
    assert capfd.readouterr().out == told
