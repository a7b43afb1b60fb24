"""An exercise fails until it is solved: its check passes good solutions and catches bad ones."""

import ast
import re
import textwrap
from pathlib import Path

import pytest
from attempts import load

from examplekit import catalog
from examplekit.catalog import Example
from examplekit.recording import failure, run

ROOT = Path(__file__).parent.parent / "examples"
EXAMPLES = catalog.load(ROOT)
ATTEMPTS = load(ROOT)
EXERCISES = [name for name in EXAMPLES if name.endswith("_exercise.py")]
SOLUTIONS = [name for name in EXAMPLES if name.endswith("_solution.py")]
STUB = "    raise NotImplementedError\n"


def each(kind: str):
    """(exercise, attempt) for a parametrized test, of all exercises."""
    return [
        pytest.param(EXAMPLES[exercise], attempt, id=f"{Path(exercise).stem}-{title}")
        for exercise, attempts in ATTEMPTS.items()
        for title, attempt in getattr(attempts, kind).items()
    ]


def attempted(exercise: Example, body: str, folder: Path, kind: str | None) -> Example:
    """The exercise as a reader has edited it; `kind` is how it is to fail."""
    source = exercise.source.removeprefix(f"# fails: {exercise.fails}\n")
    assert source.count(STUB) == 1
    source = source.replace(STUB, textwrap.indent(textwrap.dedent(body).strip("\n"), "    ") + "\n")
    declared = f"# fails: {kind}\n" if kind else ""
    Path(folder, exercise.path.name).write_text(declared + source, "utf-8")
    return Example(folder, exercise.path.name)


def without_stubs(exercise: Example, example: Example) -> str:
    """A program's meaning, less the bodies of the functions that the exercise leaves to write."""
    stubs = {
        node.name
        for node in ast.walk(ast.parse(exercise.source))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and [ast.unparse(line) for line in node.body] == [STUB.strip()]
    }
    assert stubs, f"{exercise.name} leaves nothing to write"
    program = ast.parse(example.source)
    for node in ast.walk(program):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name in stubs:
            node.body = []
    return ast.dump(program, indent=1)


def test_each_exercise_has_a_solution_and_attempts():
    assert EXERCISES
    assert [name.replace("_exercise.", "_solution.") for name in EXERCISES] == SOLUTIONS
    assert sorted(ATTEMPTS) == EXERCISES


def test_one_word_names_an_exercise():
    names = [Path(name).name for name in EXERCISES]
    assert sorted(set(names)) == sorted(names)


@pytest.mark.parametrize("name", EXERCISES)
def test_the_solution_is_the_exercise_with_its_stubs_filled_in(name):
    exercise, solution = EXAMPLES[name], EXAMPLES[name.replace("_exercise.", "_solution.")]
    assert exercise.fails == "NotImplementedError"
    assert solution.fails is None
    assert without_stubs(exercise, solution) == without_stubs(exercise, exercise)
    assert solution.output().endswith("passed\n")
    assert "passed\n" not in exercise.output()


@pytest.mark.parametrize(("example", "body"), each("right"))
def test_another_way_passes(example, body, tmp_path):
    attempt = attempted(example, body, tmp_path, None)
    result = run(attempt)
    assert failure(attempt, result) is None, result.output
    assert result.output.endswith("passed\n")


@pytest.mark.parametrize(("example", "told"), each("wrong"))
def test_a_wrong_attempt_is_told_why(example, told, tmp_path):
    message, body = told
    attempt = attempted(example, body, tmp_path, "AssertionError")
    result = run(attempt)
    assert failure(attempt, result) is None, result.output
    assert re.search(f"^AssertionError: .*{re.escape(message)}", result.output, re.MULTILINE)
