"""An example is run and recorded; what it does against its word, and what has changed, is seen."""

import json
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from examplekit import recording, running
from examplekit.catalog import Example
from examplekit.errors import ExampleError
from examplekit.recording import Run, check, choose, failure, main, masked, record, run, written

TESTS = Path(__file__).parent.parent
HELLO = """\
import asyncio


async def main():
    print("hello")
    await asyncio.sleep(0.5)


asyncio.run(main())
"""
TRACEBACK = 'Traceback (most recent call last):\n  File "x.py", line 1, in main\n    f()\n'


@pytest.fixture
def make(tmp_path, monkeypatch):
    """Writes examples into a folder examples/ of their own, where this Python may record them."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(recording, "RECORDED_ON", recording.series(recording.THIS))

    def write(name, text):
        path = tmp_path / "examples" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
        return Example(tmp_path / "examples", name)

    return write


def test_a_run_has_output_exit_status_and_trace(make):
    result = run(make("a/hello.py", HELLO + "raise SystemExit(3)\n"))
    assert (result.output, result.exit) == ("hello\n", 3)
    assert list(result.trace) == [
        *("format", "source", "python", "exit", "ending", "seconds", "lanes", "events")
    ]
    assert (result.trace["exit"], result.trace["seconds"]) == (3, 0.5)
    assert result.trace["python"] == recording.THIS


def test_standard_output_and_error_come_in_order(make):
    text = "import sys\nfor n in range(9):\n    print(n, file=(sys.stdout, sys.stderr)[n % 2])\n"
    assert run(make("order.py", text)).output == "".join(f"{n}\n" for n in range(9))


def test_addresses_of_objects_are_left_out(make):
    program = make(
        "lock.py",
        """\
# fails: RuntimeError
import asyncio

async def main():
    print(hex(3735928559), object.__repr__(main))
    raise RuntimeError(object())

asyncio.run(main())
""",
    )
    result = run(program)
    assert result.output.startswith("0xdeadbeef <function object at 0x…>\n")
    assert result.output.endswith("\nRuntimeError: <object object at 0x…>\n")
    assert "RuntimeError(<object object at 0x…>)" in json.dumps(result.trace, ensure_ascii=False)


def test_folders_are_the_same_on_every_machine(make):
    program = make(
        "where.py",
        """\
import asyncio
import os
import pytest

print(asyncio.__file__, pytest.__file__, os.path.abspath("where.py"), __file__, sep="\\n")
""",
    )
    library = f"/usr/lib/python{recording.series(recording.THIS)}"
    assert run(program).output.splitlines() == [
        f"{library}/asyncio/__init__.py",
        f"{library}/site-packages/pytest/__init__.py",
        "where.py",
        "where.py",
    ]


def test_the_trace_names_no_folder_of_this_machine(make):
    program = make(
        "told.py",
        """\
import asyncio


async def main():
    print(__file__)


asyncio.run(main())
""",
    )
    prints = [event for event in run(program).trace["events"] if event[1] == "print"]
    assert prints == [[0, "print", 0, "told.py"]]


def test_the_settings_of_whoever_runs_it_do_not_matter(make, monkeypatch):
    monkeypatch.setenv("PYTHONASYNCIODEBUG", "1")
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    program = make(
        "settings.py",
        """\
import asyncio
import time


async def main():
    print(asyncio.get_running_loop().get_debug(), time.tzname, hash("a") % 1000)
    raise ValueError("no colours")


asyncio.run(main())
""",
    )
    first = run(program)
    assert first.output.startswith("False ('UTC', 'UTC') ")
    assert first.output.endswith("ValueError: no colours\n")
    assert "\x1b" not in first.output
    assert run(program) == first


def test_what_does_not_end_is_stopped(make):
    result = run(make("endless.py", "print('begun')\nwhile True:\n    pass\n"), timeout=1.5)
    assert result.output == "begun\nstopped: the program does not end\n"
    assert (result.exit, result.trace["ending"]) == (1, "stopped")


def test_what_cannot_be_stopped_is_killed(make, monkeypatch):
    monkeypatch.setattr(running, "GRACE", 0.5)
    program = make(
        "deaf.py",
        """\
import os
import signal

signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())
print("begun")
os.read(os.pipe()[0], 1)
""",
    )
    result = run(program, timeout=2)
    assert result.output == "begun\nstopped: the program does not end\n"
    assert (result.exit, result.trace["ending"], result.trace["events"]) == (1, "stopped", [])


def test_nothing_it_has_started_stays_behind(make):
    program = make(
        "parent.py",
        """\
import subprocess

child = subprocess.Popen(["sleep", "100"])
print(child.pid)
""",
    )
    process = int(run(program).output)
    deadline = time.monotonic() + 60
    while is_alive(process) and time.monotonic() < deadline:
        time.sleep(0.01)
    assert not is_alive(process)


def is_alive(process):
    try:
        with open(f"/proc/{process}/stat", encoding="ascii") as file:
            return file.read().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def test_a_program_killed_by_a_signal(make):
    result = run(make("dies.py", "import os\nos.kill(os.getpid(), 9)\n"))
    assert (result.exit, result.trace["ending"]) == (-signal.SIGKILL, "exit")


def test_a_trace_is_written_with_a_line_for_each_lane_and_event(make):
    trace = run(make("hello.py", HELLO)).trace
    text = written(trace)
    assert json.loads(text) == trace
    lines = text.splitlines()
    assert lines[0].startswith('{"format": 1, "source": "')
    assert lines[1:] == [
        '"lanes": [',
        '{"id": 0, "name": "main", "what": "main", "kind": "task"}',
        "],",
        '"events": [',
        '[0.0, "create", 0, null],',
        '[0.0, "run", 0],',
        '[0.0, "print", 0, "hello"],',
        '[0.0, "wait", 0, "sleep", "sleep(0.5)", 6, null],',
        '[0.5, "run", 0],',
        '[0.5, "done", 0]',
        "]}",
    ]


def test_what_is_recorded_is_what_the_next_run_does(make):
    program = make("a/hello.py", HELLO)
    assert "no recorded output" in check(program, run(program))
    assert record(program) is True
    assert program.output() == "hello\n"
    assert check(program, run(program)) is None
    assert record(program) is False
    edited = make("a/hello.py", HELLO + "# edited\n")
    assert "stale" in check(edited, run(edited))
    assert record(edited) is True


def test_each_difference_is_seen(make):
    program = make("hello.py", HELLO)
    record(program)
    result = run(program)
    program.output_path.write_text("hallo\n", "utf-8")
    assert "-hallo\n+hello" in check(program, result)
    program.output_path.write_text("hello\n", "utf-8")
    for key, value in ("exit", 1), ("ending", "deadlock"), ("seconds", 0.6), ("events", []):
        program.trace_path.write_text(written(result.trace | {key: value}), "utf-8")
        assert check(program, result) is not None, key
    program.trace_path.write_text(written(result.trace | {"python": "3.99.0"}), "utf-8")
    assert check(program, result) is None


def test_on_another_python_only_what_is_common_counts(make):
    program = make("a.py", "raise ValueError('a')\n")
    result = run(program)
    elsewhere = result.trace | {"python": "3.99.0", "seconds": 0.1}
    program.output_path.write_text(result.output.replace("line 1", "line 2"), "utf-8")
    program.trace_path.write_text(written(elsewhere), "utf-8")
    assert check(program, result) is None
    program.output_path.write_text(result.output.replace("ValueError", "TypeError"), "utf-8")
    assert "-TypeError: a\n+ValueError: a" in check(program, result)


def test_the_time_of_real_work_is_not_compared(make):
    program = make("a.py", "# needs: processes\n" + HELLO)
    record(program)
    result = run(program)
    later = Run(result.output, 0, result.trace | {"seconds": 0.7, "events": []})
    assert check(program, later) is None


def test_nothing_is_recorded_of_what_fails_against_its_word(make, capsys):
    make("good.py", HELLO)
    bad = make("sub/bad.py", HELLO + "raise ValueError\n")
    assert main([]) == 1
    said = capsys.readouterr()
    assert said.out == "recorded good.py\n"
    assert said.err == "sub/bad.py: it shows a traceback, but declares no failure\n"
    assert not bad.output_path.exists()
    assert not bad.trace_path.exists()
    make("sub/bad.py", "# fails: ValueError\n" + HELLO + "raise ValueError\n")
    assert main([]) == 0
    assert capsys.readouterr().out == "recorded sub/bad.py\n"


def test_examples_are_chosen_by_name_or_folder(make):
    for name in "a/one.py", "a/two.py", "b/three.py":
        make(name, HELLO)

    def names(*chosen):
        return [example.name for example in choose(list(chosen))]

    assert names() == ["a/one.py", "a/two.py", "b/three.py"]
    assert names("a") == names("examples/a/") == ["a/one.py", "a/two.py"]
    assert names("b/three.py", "a/one.py") == ["b/three.py", "a/one.py"]
    with pytest.raises(ExampleError, match=r"did you mean a/two\.py"):
        choose(["a/tow.py"])


def test_another_python_records_nothing(make, monkeypatch, capsys):
    program = make("hello.py", HELLO)
    monkeypatch.setattr(recording, "RECORDED_ON", "3.10")
    assert main([]) == main(["hello.py"]) == 1
    assert capsys.readouterr().err.count(f"on CPython 3.10, this is {recording.THIS}") == 2
    assert not program.output_path.exists()


def test_postgres_runs_where_there_is_a_wheel_for_it(make, monkeypatch):
    program = make("bank.py", "# needs: postgres\n" + HELLO)
    monkeypatch.setattr(recording, "THIS", "3.14.9")
    assert recording.runs_here(program)
    monkeypatch.setattr(recording, "THIS", "3.15.0")
    assert not recording.runs_here(program)
    assert recording.runs_here(make("hello.py", HELLO))


def test_what_the_recording_python_cannot_run_is_recorded_elsewhere(make, monkeypatch):
    monkeypatch.setattr(recording, "RECORDED_ON", "3.10")
    program = make("new.py", "# needs: python>=3.11\n" + HELLO)
    assert record(program) is True
    with pytest.raises(ExampleError, match=r"old\.py is recorded on CPython 3\.10"):
        record(make("old.py", "# needs: python>=3.9\n" + HELLO))


FAILURES = {
    "TypeError": "import asyncio\n\n\nasync def main():\n    await 1\n\n\nasyncio.run(main())\n",
    "ExceptionGroup": 'raise ExceptionGroup("two", [ValueError("a"), TypeError("b")])\n',
    "SyntaxError": "await 1\n",
    "KeyboardInterrupt": "raise KeyboardInterrupt\n",
    "RuntimeWarning": "async def main():\n    pass\n\n\nmain()\n",
    "deadlock": "import asyncio\n\nasyncio.run(asyncio.Event().wait())\n",
    "lost task": """\
import asyncio


async def main():
    asyncio.create_task(asyncio.sleep("no number"))
    await asyncio.sleep(1)


asyncio.run(main())
""",
    "blocked loop": """\
import asyncio
import time


async def main():
    time.sleep(1)


asyncio.run(main())
""",
}


@pytest.mark.parametrize("kind", FAILURES)
def test_a_failure_is_known_by_its_kind_and_no_other(make, kind):
    result = run(make("a_broken.py", FAILURES[kind]))
    for declared in FAILURES:
        example = make("a_broken.py", f"# fails: {declared}\n" + FAILURES[kind])
        complaint = failure(example, result)
        assert (complaint is None) == (declared == kind), (declared, complaint)
        assert complaint is None or "\n" not in complaint
    innocent = failure(make("a.py", FAILURES[kind]), result)
    assert (innocent is None) == (kind == "blocked loop")  # nobody can see that it is one


def test_a_good_program_is_no_failure(make):
    result = run(make("a.py", HELLO))
    assert failure(make("a.py", HELLO), result) is None
    for kind in FAILURES:
        assert failure(make("a.py", f"# fails: {kind}\n"), result) is not None


def test_a_wrong_output_is_one_that_the_twin_does_not_have(make):
    broken = make("a_broken.py", "# fails: wrong output\nprint(1)\n")
    assert "twin" in failure(broken, run(broken))
    fixed = run(make("a_fixed.py", "print(2)\n"))
    assert failure(broken, run(broken), fixed) is None
    assert failure(broken, fixed, fixed) == "it prints what its twin prints"
    assert record(broken) is True


def test_an_endless_program_is_never_what_was_meant(make):
    result = run(make("a.py", "while True:\n    pass\n"), timeout=0.3)
    for kind in "deadlock", "blocked loop", "TypeError":
        complaint = failure(make("a.py", f"# fails: {kind}\n"), result)
        assert complaint == f"stopped: the program does not end, instead of: {kind}"


def test_the_exception_that_ended_it_counts_not_one_that_was_logged(make):
    logged = f"{TRACEBACK}KeyError: 'logged'\n"
    ended = Run(f"{TRACEBACK}ValueError: ended it\nfuture: <Task>\n{logged}", 1, {"ending": "exit"})
    assert failure(make("a.py", "# fails: ValueError\n"), ended) is None
    assert "ended by ValueError" in failure(make("a.py", "# fails: KeyError\n"), ended)


def test_of_tracebacks_only_the_exception_is_the_same_everywhere():
    old = f"""\
before
{TRACEBACK}KeyError: 1

During handling of the above exception, another exception occurred:

Traceback (most recent call last):
  File "x.py", line 3, in main
    g()
  File "/usr/lib/python3.11/asyncio/runners.py", line 190, in run
    return runner.run(main)
           ^^^^^^^^^^^^^^^^
lib.Error: two
lines
  + Exception Group Traceback (most recent call last):
  |   File "x.py", line 3, in <module>
  |     asyncio.run(main())
  | ExceptionGroup: group (1 sub-exception)
  +-+---------------- 1 ----------------
    | Traceback (most recent call last):
    |   File "x.py", line 4, in fails
    |     raise ValueError
    | ValueError
    +------------------------------------
/usr/lib/python3.11/asyncio/events.py:80: RuntimeWarning: coroutine 'f' was never awaited
  self._context.run(self._callback, *self._args)
RuntimeWarning: Enable tracemalloc to get the object allocation traceback
sys:1: RuntimeWarning: coroutine 'f' was never awaited
task: <Task created at /usr/lib/python3.11/asyncio/tasks.py:361>
  after
"""
    assert (
        masked(old)
        == """\
before
Traceback (most recent call last):
lib.Error: two
lines
  + Exception Group Traceback (most recent call last):
  | ExceptionGroup: group (1 sub-exception)
  +-+---------------- 1 ----------------
    | Traceback (most recent call last):
    | ValueError
    +------------------------------------
/usr/lib/python3/asyncio/events.py: RuntimeWarning: coroutine 'f' was never awaited
RuntimeWarning: Enable tracemalloc to get the object allocation traceback
sys: RuntimeWarning: coroutine 'f' was never awaited
task: <Task created at /usr/lib/python3/asyncio/tasks.py>
  after
"""
    )


def test_what_surrounds_the_run_does_not_change_it(make, monkeypatch):
    program = """import os
print(sorted({"CI", "BUILD_NUMBER", "FORCE_COLOR", "COLUMNS", "PYTEST_ADDOPTS"} & set(os.environ)))
print(os.environ["NO_COLOR"], bool(os.environ["PATH"]))
"""
    for name in "CI", "BUILD_NUMBER", "FORCE_COLOR", "COLUMNS", "PYTEST_ADDOPTS":
        monkeypatch.setenv(name, "1")
    assert run(make("around.py", program)).output == "[]\n1 True\n"


def test_a_fault_of_the_recorder_is_told(make, monkeypatch):
    monkeypatch.setattr(running, "environment", lambda: {"PYTHONPATH": "/nowhere"})
    with pytest.raises(ExampleError, match=r"hello\.py: the recorder has failed: .*examplekit"):
        run(make("hello.py", HELLO))


@pytest.mark.parametrize("parallel", [False, True], ids=["alone", "in parallel"])
def test_the_report_counts_the_examples(make, tmp_path, parallel):
    for name in "one.py", "two.py":
        record(make(name, HELLO))
    make("wrong.py", HELLO)
    make("new.py", "# needs: python>=4\n" + HELLO)
    for name in "conftest.py", "test_examples.py":
        (tmp_path / "tests").mkdir(exist_ok=True)
        (tmp_path / "tests" / name).write_text((TESTS / name).read_text("utf-8"), "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *["-n2"] * parallel],
        cwd=tmp_path,
        env=running.environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    last = done.stdout.splitlines()[-4:]
    assert re.fullmatch(
        rf"examples: 3 ran on CPython {recording.THIS}\w*, 1\.5 s of their time in \d+\.\d s; "
        r"1 need another Python",
        last[0],
    ), done.stdout
    assert "wrong.py has no recorded output" in done.stdout
    left_out = "" if parallel else r", 5 deselected"  # new.py, and all in real time
    assert re.fullmatch(rf"1 failed, 2 passed{left_out} in .*s", last[-1]), done.stdout
