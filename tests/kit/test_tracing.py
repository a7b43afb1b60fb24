"""The recorder sees what every task does, and nobody sees the recorder."""

import asyncio
import os
import site
import subprocess
import sys
from pathlib import Path

import pytest

from examplekit.catalog import Example
from examplekit.recorder import Recorder
from examplekit.recording import run, runs_here
from examplekit.running import environment, tidy

PROGRAMS = Path(__file__).parent / "programs" / "tracing"
OLD = sys.version_info < (3, 12)  # wait_for makes a task of its own; no eager tasks


def programs():
    every = [Example(PROGRAMS, path.name) for path in sorted(PROGRAMS.glob("*.py"))]
    return [program for program in every if runs_here(program)]


def made(folder, text):
    (folder / "program.py").write_text(text, "utf-8")
    return Example(folder, "program.py")


def trace_of(name):
    return run(Example(PROGRAMS, name)).trace


def plain(program):
    """(output, exit status) of `python program.py`, tidied like a recording."""
    done = subprocess.run(
        [sys.executable, "-u", program.path.name],
        cwd=program.path.parent,
        env={key: value for key, value in environment().items() if key != "PYTHONPATH"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    library = "/usr/lib/python{}.{}".format(*sys.version_info)
    folders = [(folder, library + "/site-packages") for folder in site.getsitepackages()]
    folders += [(os.path.dirname(os.__file__), library), (str(program.path.parent.resolve()), "")]
    return tidy(done.stdout.decode(), folders), done.returncode


def events(trace, *kinds):
    """(what, lane, …) of the events of these kinds, with names in place of lanes' numbers."""
    names = {lane["id"]: lane["name"] for lane in trace["lanes"]}
    found = []
    for _, what, lane, *more in trace["events"]:
        if what in ("create", "cancel", "wait"):
            more[-1] = names.get(more[-1], more[-1])
        if what in kinds:
            found.append((what, names.get(lane), *more))
    return found


each_program = pytest.mark.parametrize("program", programs(), ids=lambda program: program.name)


@each_program
def test_nobody_sees_the_recorder(program):
    """Outputs, tracebacks, warnings and exit statuses are those of `python FILE`, and so is the
    moment at which tasks die; and a program does the same each time.
    """
    first, second = run(program), run(program)
    assert (first.output, first.exit) == plain(program)
    if "processes" not in program.needs.resources:  # their work takes real time
        assert first == second


@pytest.mark.in_real_time
@each_program
def test_nobody_sees_it_in_real_time(program):
    real = run(program, real=True)
    assert (real.output, real.exit) == plain(program)


def test_every_event_of_a_small_program(tmp_path):
    program = made(
        tmp_path,
        """\
import asyncio
import time


async def work(lock):
    async with lock:
        await asyncio.sleep(0.5)
    print("free")
    time.sleep(0.25)


async def main():
    lock = asyncio.Lock()
    async with asyncio.TaskGroup() as group:
        for name in "ab":
            group.create_task(work(lock), name=name)


asyncio.run(main())
""",
    )
    trace = run(program).trace
    assert trace["lanes"] == [
        {"id": 0, "name": "main", "what": "main", "kind": "task"},
        {"id": 1, "name": "a", "what": "work", "kind": "task"},
        {"id": 2, "name": "b", "what": "work", "kind": "task"},
    ]
    assert trace["events"] == [
        [0, "create", 0, None],
        [0, "run", 0],
        [0, "create", 1, 0],
        [0, "create", 2, 0],
        [0, "wait", 0, "task", "TaskGroup", 14, None],
        [0, "run", 1],
        [0, "wait", 1, "sleep", "sleep(0.5)", 7, None],
        [0, "run", 2],
        [0, "wait", 2, "lock", "Lock", 6, None],
        [0.5, "run", 1],
        [0.5, "print", 1, "free"],
        [0.75, "done", 1],  # this step has blocked the loop
        [0.75, "run", 2],
        [0.75, "wait", 2, "sleep", "sleep(0.5)", 7, None],
        [1.25, "run", 2],
        [1.25, "print", 2, "free"],
        [1.5, "done", 2],
        [1.5, "run", 0],
        [1.5, "done", 0],
    ]
    assert (trace["ending"], trace["exit"], trace["seconds"]) == ("exit", 0, 1.5)


def test_waits_are_named_as_the_program_knows_them():
    waits = events(trace_of("waits.py"), "wait")
    found = list(dict.fromkeys(wait[2:] for wait in waits if wait[1] == "main"))
    inner = found[-4][-1]  # the name of a task that Python 3.11 makes
    assert [(kind, label, on) for kind, label, _, on in found] == [
        ("lock", "Lock", None),
        ("lock", "Semaphore", None),
        ("lock", "BoundedSemaphore", None),
        ("lock", "Event", None),
        ("lock", "Condition", None),
        ("queue", "PriorityQueue.get", None),
        ("queue", "PriorityQueue.put", None),
        ("queue", "PriorityQueue.join", None),
        ("task", "await quick", "quick"),
        ("task", "gather", None),
        ("task", "TaskGroup", None),
        ("task", "wait", None),
        ("task", "shield", "shielded"),
        ("task", "wait_for", "bounded"),
        ("task", "wait_for", "guarded"),
        ("task", "as_completed", None),
        ("future", "await ready", None),
        ("ready", "sleep(0)", None),
        ("ready", "yield", None),
        ("sleep", "sleep(0.01)", None),
        ("sleep", "sleep(0.03)", None),
        ("sleep", "sleep(0.04)", None),
        ("sleep", "sleep(0.02)", None),
        ("thread", "to_thread(sleep)", None),
        ("thread", "run_in_executor(sleep)", None),
        ("thread", "wait_for", None),
        ("task", "wait_for", inner) if OLD else ("sleep", "wait_for", None),
        ("io", "start_server", None),
        ("io", "open_connection", None),
        ("io", "StreamReader.readline", None),
    ]
    lines = Path(PROGRAMS, "waits.py").read_text("utf-8").splitlines()
    source = {label: lines[line - 1].strip() for _, label, line, _ in found}
    assert source["Lock"] == "async with lock:"
    assert source["await quick"] == "await quick"
    assert source["TaskGroup"] == "async with asyncio.TaskGroup() as group:"
    assert source["sleep(0.04)"] == "await asyncio.sleep(0.04)"  # in what `async with` calls
    assert source["as_completed"] == "await first"


def test_a_cancel_is_put_down_to_who_asked_for_it():
    cancels = [cancel[1:] for cancel in events(trace_of("cancels.py"), "cancel")]
    if OLD:
        del cancels[9]  # of wait_for's own task
        by_wait_for = [("bounded", "wait_for")]
    else:
        by_wait_for = [("main", "wait_for"), ("bounded", "main")]
    assert cancels == [
        ("victim", "main"),
        ("outer", "main"),
        ("inner", "outer"),
        ("other", "outer"),
        ("sibling", "TaskGroup"),
        ("main", "TaskGroup"),
        ("child", "TaskGroup"),
        ("main", "timeout"),
        ("main", "timeout"),
        *by_wait_for,
        ("called", "callback"),
        ("main", "Ctrl-C"),
        ("left", "asyncio.run"),
    ]


def test_a_cancel_stands_between_the_prints_around_it():
    found = events(trace_of("cancels.py"), "print", "cancel")
    assert found[:3] == [
        ("print", "main", "before"),
        ("cancel", "victim", "main"),
        ("print", "main", "after"),
    ]


def test_threads_and_who_prints():
    trace = trace_of("threads.py")
    lanes = [(lane["name"], lane["what"], lane["kind"]) for lane in trace["lanes"]]
    assert lanes == [
        ("main", "main", "task"),
        ("asyncio_0", "ThreadPoolExecutor", "thread"),
        ("pool_0", "ThreadPoolExecutor", "thread"),
        ("talker", "talker", "task"),
        ("raw", "raw", "thread"),
        ("raw", "careless", "thread"),
    ]
    assert events(trace, "work", "rest", "print") == [
        ("work", "asyncio_0", "job"),
        ("print", "asyncio_0", "job a"),
        ("rest", "asyncio_0"),
        ("print", "main", "result a"),
        ("work", "pool_0", "job"),
        ("print", "pool_0", "job b"),
        ("rest", "pool_0"),
        ("print", "main", "b"),
        ("work", "pool_0", "failing"),
        ("rest", "pool_0"),
        ("print", "main", "caught in a thread"),
        ("print", "talker", "one line"),
        ("print", "talker", "and another"),
        ("work", "raw", "raw"),
        ("print", "raw", "raw thread"),
        ("rest", "raw"),
        ("print", None, "called from it"),
        ("work", "raw", "careless"),
        ("rest", "raw"),
        ("print", None, "in a callback"),
        ("print", "main", "never ended"),
    ]


def test_eager_tasks_run_while_they_are_made():
    if OLD:
        assert not hasattr(asyncio, "eager_task_factory")
        return
    trace = trace_of("eager.py")
    steps = events(trace, "create", "run", "wait", "done", "exception")
    whats = [lane["what"] for lane in trace["lanes"]]
    assert whats == ["main", "quick", "talks", "quick", "goes_on", "silent", "fails"]
    silent, fails = trace["lanes"][5]["name"], trace["lanes"][6]["name"]
    begun = steps.index(("create", "first", "main"))
    assert steps[begun : steps.index(("done", "first"))] == [
        ("create", "first", "main"),
        ("run", "first"),
        ("wait", "first", "ready", "sleep(0)", 18, None),
        ("create", silent, "main"),
        ("run", silent),
        ("wait", silent, "sleep", "sleep(0.02)", 25, None),
        ("create", fails, "main"),
        ("run", fails),
        ("exception", fails, "ValueError('at once')"),
        ("wait", "main", "task", "gather", 41, None),
        ("run", "first"),
        ("wait", "first", "sleep", "sleep(0.01)", 20, None),
        ("run", "first"),
    ]


def test_several_runs_are_one_trace():
    trace = trace_of("runs.py")
    assert [lane["what"] for lane in trace["lanes"]] == ["step"] * 4 + ["in_thread", "step"]
    assert trace["lanes"][0]["name"] == "main"
    assert [event[2] for event in events(trace, "print")] == [
        *("first", "second", "third", "by hand", "by hand", "in a thread", "end"),
    ]


def test_no_lane_for_what_a_library_does_for_itself(tmp_path):
    program = made(
        tmp_path,
        """\
import asyncio


async def handle(reader, writer):
    writer.write(await reader.readline())
    writer.close()


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    async with server:
        address = server.sockets[0].getsockname()
        reader, writer = await asyncio.open_connection(*address)
        writer.write(b"hello\\n")
        print(await reader.readline())
        writer.close()
        await writer.wait_closed()
    process = await asyncio.create_subprocess_exec("true")
    print(await process.wait())


asyncio.run(main())
""",
    )
    assert [lane["what"] for lane in run(program).trace["lanes"]] == ["main", "handle"]


def test_who_cancels_out_of_sight_is_a_callback(tmp_path):
    program = made(
        tmp_path,
        """\
# needs: aiohttp, sockets
import asyncio

from aiohttp import ClientSession, ClientTimeout, web


async def handle(request):
    await asyncio.sleep(60)


async def main():
    app = web.Application()
    app.router.add_get("/", handle)
    runner = web.AppRunner(app, handler_cancellation=True)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    host, port = runner.addresses[0]
    async with ClientSession(timeout=ClientTimeout(0.1)) as session:
        try:
            await session.get(f"http://{host}:{port}/")
        except TimeoutError:
            print("too late")
    await asyncio.sleep(0.1)
    await runner.cleanup()


asyncio.run(main())
""",
    )
    trace = run(program).trace
    assert [by for _, _, by in events(trace, "cancel")] == ["timeout", "callback"]


def test_an_abandoned_generator_is_closed_by_a_task(tmp_path):
    program = made(
        tmp_path,
        """\
import asyncio


async def numbers():
    try:
        yield 1
    finally:
        await asyncio.sleep(0.5)
        print("closed")


async def main():
    async for number in numbers():
        break
    await asyncio.sleep(1)


asyncio.run(main())
""",
    )
    trace = run(program).trace
    assert [lane["what"] for lane in trace["lanes"]] == ["main", "numbers.aclose"]
    assert ("print", trace["lanes"][1]["name"], "closed") in events(trace, "print")


def test_what_happens_after_a_deadlock_is_not_recorded(tmp_path):
    program = made(
        tmp_path,
        """\
import asyncio


async def main():
    lock = asyncio.Lock()
    try:
        async with lock, lock:
            pass
    finally:
        print("cleaning up")


asyncio.run(main())
""",
    )
    result = run(program)
    assert result.output.splitlines()[-1] == "deadlock: nothing can ever happen"
    assert (result.exit, result.trace["ending"]) == (1, "deadlock")
    assert result.trace["events"][-1] == [0, "wait", 0, "lock", "Lock", 7, None]


@pytest.mark.parametrize("name", ["at_once.py", "status.py", "interrupted.py", "uncaught.py"])
def test_a_trace_is_left_however_the_program_ends(name):
    found = events(trace_of(name), "create", "wait")
    assert ("create", "main", None) in found
    assert found[-1][:2] in [("wait", "main"), ("wait", "long")]


def test_sets_of_tasks_have_an_order_of_their_own():
    program = Example(PROGRAMS, "sets.py")
    forwards, backwards = run(program), run(program, backwards=True)

    def cancelled(trace):
        return "".join(name for _, name in events(trace, "cancelled"))

    assert cancelled(forwards.trace) == "abcdefghij"
    assert cancelled(backwards.trace) == "dcbagfejih"
    assert forwards.output == backwards.output


def test_a_forked_child_leaves_the_trace_alone():
    trace = trace_of("forks.py")
    assert events(trace, "print", "done") == [
        ("print", "main", "before"),
        ("done", "main"),
        ("print", None, "its status 5"),
        ("print", "Task-4", "after"),
        ("done", "Task-4"),
    ]


def test_too_much_is_left_out():
    trace = trace_of("crowd.py")
    assert (trace["lanes"], trace["events"]) == ([], [])
    assert trace["seconds"] == 0.118


class Clock:
    ending = "exit"

    def now(self):
        return 0.0


def test_a_fault_of_the_recorder_is_kept_from_the_program():
    recorder = Recorder("program.py", Clock())
    handle = object()
    assert recorder.begin(handle) is handle
    assert "AttributeError" in recorder.error
    recorder.printed("not recorded any more\n")
    assert recorder.trace() == {"lanes": [], "events": []}


def test_an_exception_that_cannot_be_shown(tmp_path):
    program = made(
        tmp_path,
        """\
import asyncio


class Odd(Exception):
    def __repr__(self):
        raise TypeError


async def main():
    raise Odd


try:
    asyncio.run(main())
except Odd:
    print("odd")
""",
    )
    assert events(run(program).trace, "exception") == [("exception", "main", "Odd")]
