"""Programs live on the virtual clock as in real time, only faster, and all of them end."""

import contextlib
import itertools
import json
import os
import socket
import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROGRAMS = Path(__file__).parent / "programs" / "clock"
HANG = 60  # real seconds: no program may take as long, however busy the machine is
DEADLOCK = "deadlock: nothing can ever happen"
STOPPED = "stopped: the program does not end"
in_real_time = pytest.mark.in_real_time  # on a busy machine a timer may come late


@dataclass(frozen=True)
class Run:
    lines: list[str]
    exit: int
    seconds: float  # on the program's clock
    ending: str
    took: float  # real seconds, without the interpreter's start


class Runner:
    """Runs programs on the clock, each in its own process."""

    def __init__(self, folder):
        self.folder, self.numbers = folder, itertools.count()

    def start(self, program, environ=(), **options):
        """Start a program: the name of one in PROGRAMS, or its text."""
        options = {"patience": HANG, **options}
        path = PROGRAMS / f"{program}.py"
        if "\n" in program:
            path = self.folder / f"program{next(self.numbers)}.py"
            path.write_text(program, "utf-8")
        report = self.folder / f"report{next(self.numbers)}.json"
        process = subprocess.Popen(
            [sys.executable, PROGRAMS / "_run.py", path, report, json.dumps(options)],
            env={**os.environ, "PYTHONPATH": str(ROOT), "TZ": "UTC", **dict(environ)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        process.report = report
        return process

    def end(self, process, before=""):
        try:
            output = before + process.communicate(timeout=HANG)[0]
        except subprocess.TimeoutExpired:
            process.kill()
            pytest.fail(f"hangs after: {process.communicate()[0]}")
        report = json.loads(process.report.read_text("utf-8"))
        return Run(output.splitlines(), process.returncode, **report)

    def __call__(self, program, environ=(), **options):
        return self.end(self.start(program, environ, **options))


@pytest.fixture
def run(tmp_path):
    return Runner(tmp_path)


def lines(text):
    return [line.strip() for line in text.strip().splitlines()]


# Exact: what happens at what moment of virtual time


EXACT = {
    "timers": """
        0.25 call_at
        0.75 slow ends
        0.75 wait_for
        2.5 call_later
        4.75 timeout
        3604.75 hour""",
    "runs": """
        0.1 first run
        0.3 runner
        0.7 runner again
        0.9 own loop
        1.0 last run""",
    "moments": """
        3661.5 3661500000000
        3661.5 3661500000000
        3661.5 3661500000000
        10:01:01 | Thu Jan  1 10:01:01 2026 | Thu Jan  1 10:01:01 2026
        (2026, 1, 1, 10, 1, 1) (2026, 1, 1, 10, 1, 1)
        datetime.datetime(2026, 1, 1, 10, 1, 1, 500000)
        True 2026-01-01T10:01:01.500000+00:00 2026-01-01 10:01:01.500000
        2026-01-01 True 2026-01-01 09:01:01.500000
        True
        [True, True] True
        2030 0001-02-03 00:00:00
        2026-01-01 10:01:01,500 logged""",
    "blocking": """
        0.5 tick
        0.7 blocks
        2.7 goes on
        log: took 2.000 seconds
        2.7 tick
        3.2 tick
        3.7 tick
        4.2 tick""",
    "pool": """
        0.0 job 0 begins
        0.4 beat 0
        0.5 job 0 ends
        0
        0.5 to_thread is done
        0.5 job 1 begins
        0.5 job 2 begins
        0.5 4 threads
        0.8 beat 1
        1.1 job 1 ends
        1.1 job 3 begins
        1.2 job 2 ends
        1.2 beat 2
        1.6 beat 3
        1.9 job 3 ends
        [1, 2, 3]
        1.9 job 4 begins
        2.8 job 4 ends
        2.8 late 4""",
    "raw_threads": """
        0.0 sensor starts
        0.0 main goes on
        1.0 value 0
        1.5 outsider got 42
        2.0 value 1
        2.5 outsider waits no longer
        3.0 value 2
        3.5 sensor ends
        3.5 joined [False, False]
        3.5 end of the file
        4.0 timer""",
    "thread_waits": """
        0.0 one has the lock
        0.5 one lives: True
        1.0 two has the lock
        1.5 in vain: False
        2.0 event in time: False
        2.5 got a
        2.5 one has put both
        3.5 got b
        4.0 nothing more
        4.0 two is through
        4.0 event: True
        4.0 one is through
        4.0 joined""",
    "loop_in_thread": """
        0.5 fetched in background
        1.0 slept
        1.5 fetched in background
        [1.5, 0.5]
        1.5 stopped""",
    "tcp": """
        0.5 ann 0
        0.9 bob 0
        1.2 ann 1
        1.6 bob 1
        2.0 ann 2
        2.4 bob 2
        2.8 ann: late
        3.1 bob: late""",
    "order": """
        0.4 nothing yet
        0.8 a
        1.2 thread
        1.6 b
        2.0 unblocked""",
    "udp": """
        0.5 one
        1.0 two""",
    "web": """
        ['1', '3', '2']
        3.0
        5.0 timeout""",
    "database": """
        0.5 a0
        0.7 b0
        1.0 a1
        1.4 b1
        1.5 a2
        2.1 b2
        a0 b0 a1 b1 a2 b2""",
    "signals": """
        2.0 SIGTERM
        2.0 bye
        2.0 tick
        3.0 tick
        4.0 tick
        4.5 cancelled
        5.5 cleaned up
        5.5 KeyboardInterrupt""",
}
SECONDS = {"timers": 3604.75, "runs": 1, "moments": 3661.5, "blocking": 4.2, "pool": 2.8}
SECONDS |= {"raw_threads": 4, "thread_waits": 4, "loop_in_thread": 1.5, "tcp": 3.125, "order": 2}
SECONDS |= {"udp": 1, "web": 12, "database": 2.1, "signals": 5.5}


@pytest.mark.parametrize("program", EXACT)
def test_everything_happens_at_its_exact_moment(run, program):
    result = run(program)
    assert result.lines == lines(EXACT[program])
    assert (result.exit, result.ending, result.seconds) == (0, "exit", SECONDS[program])


@pytest.mark.parametrize("program", ["pool", "raw_threads", "tcp", "database"])
def test_twenty_runs_are_alike(run, program):
    results = [run(program) for _ in range(20)]
    assert {tuple(result.lines) for result in results} == {tuple(lines(EXACT[program]))}
    assert {result.seconds for result in results} == {SECONDS[program]}


@in_real_time
@pytest.mark.parametrize("program", ["order", "runs", "loop_in_thread", "tcp", "udp"])
def test_real_time_brings_forth_the_same(run, program):
    def texts(lines):  # in real time no moment is exact
        return [line.lstrip("0123456789. ") for line in lines]

    result = run(program, real=True)
    assert texts(result.lines) == texts(lines(EXACT[program]))
    assert (result.exit, result.ending) == (0, "exit")
    assert result.took >= result.seconds >= SECONDS[program]


# Real time, where anything else would be a guess


def test_a_child_sees_the_end_of_its_input(run):
    result = run("fed_child")
    assert result.lines == ["(b'to the end of its input', None)", "0"]


@in_real_time
def test_real_time_while_a_child_lives(run):
    result = run("children")
    assert result.lines == lines("""
        b'child\\n' 0
        True True
        60.0 a minute
        -9
        blocked: True
        [4, 9]
        worked: True""")
    assert result.took >= 0.5 + 0.3 + 0.7 + 0.3
    assert 61.5 < result.seconds < result.took + 60.2


@in_real_time
def test_real_time_while_anyone_does_real_work(run):
    assert run("work").lines == lines("""
        native True
        meanwhile True ['0.1', '0.2', '0.3']
        compute True
        meanwhile True ['0.1', '0.2', '0.3']
        late True
        the main thread waits True
        and computes True
        then it is virtual: 100""")


def test_real_time_for_a_blocking_client_of_our_own_server(run):
    result = run("urls")
    assert result.lines == ["[b'hi', b'hi', b'hi']", "True"]
    assert result.took >= 0.5


def test_real_time_while_a_server_in_another_process_is_asked(run):
    def serve(times):
        for _ in range(times):
            connection, _ = listener.accept()
            with connection:
                connection.sendall(b"hello\n")
                line = connection.recv(100)
                time.sleep(0.5)
                with contextlib.suppress(OSError):
                    connection.sendall(line.upper())

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=serve, args=(2,))
        thread.start()
        result = run("client", {"PORT": str(listener.getsockname()[1])})
        thread.join()
    assert result.lines == ["(b'ONE\\n', True)", "too late", "1000.0"]
    assert 2000.75 <= result.seconds < 2000 + result.took


def test_a_server_waits_for_a_client_that_is_another_process(run):
    process = run.start("server")
    port = int(process.stdout.readline())
    time.sleep(0.5)  # in which nothing happens
    assert process.poll() is None
    with socket.create_connection(("127.0.0.1", port)) as client:
        time.sleep(0.5)
        client.sendall(b"hello\n")
        assert client.recv(100) == b"HELLO\n"
    result = run.end(process)
    assert (result.lines, result.exit) == (["served b'hello\\n'"], 0)
    assert result.seconds >= 1


def test_real_time_while_standard_input_is_read(run):
    process = run.start("""
import asyncio, sys
async def main():
    loop = asyncio.get_running_loop()
    reader = asyncio.StreamReader()
    protocol = asyncio.StreamReaderProtocol(reader)
    await loop.connect_read_pipe(lambda: protocol, sys.stdin)
    print("ready", flush=True)
    print(await asyncio.wait_for(reader.readline(), 60))
asyncio.run(main())
""")
    assert process.stdout.readline() == "ready\n"
    time.sleep(0.5)
    process.stdin.write("typed\n")
    process.stdin.flush()
    assert run.end(process).lines == ["b'typed\\n'"]


def test_a_signal_may_come_from_a_child(run):
    result = run("""
import asyncio, os, signal
async def main():
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    child = await asyncio.create_subprocess_shell(f"sleep 0.5; kill -TERM {os.getpid()}")
    await stop.wait()
    print("stopped, child:", await child.wait())
asyncio.run(main())
""")
    assert (result.lines, result.exit) == (["stopped, child: 0"], 0)


def test_an_alarm_of_the_program_comes(run):
    result = run("""
import asyncio, signal
async def main():
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGALRM, stop.set)
    signal.setitimer(signal.ITIMER_REAL, 0.3)
    await stop.wait()
    print("alarm")
asyncio.run(main())
""")
    assert (result.lines, result.exit) == (["alarm"], 0)


def test_a_working_thread_is_no_deadlock(run):
    result = run("""
import asyncio, select, threading
async def main():
    loop, done = asyncio.get_running_loop(), asyncio.Event()
    def work():
        select.select([], [], [], 0.7)
        loop.call_soon_threadsafe(done.set)
    threading.Thread(target=work).start()
    await done.wait()
    print("done")
asyncio.run(main())
""")
    assert (result.lines, result.exit) == (["done"], 0)


def test_a_forked_child_lives_in_real_time(run):
    assert run("fork").lines[-2:] == ["child 0", "parent True"]


def test_a_thread_waits_in_real_time_while_the_main_thread_is_busy(run):
    result = run("""
import select, threading, time
def job():
    time.sleep(0.3)
    done.append(True)
done = []
threading.Thread(target=job).start()
for n in range(100):
    if not done:
        select.select([], [], [], 0.1)
print(done, n)
""")
    assert result.lines == ["[True] 99"]


# Every program ends

PROLOGUE = "import asyncio, queue, threading, time\n"
DEADLOCKS = {
    "event": "asyncio.run(asyncio.Event().wait())",
    "future": """
async def main():
    await asyncio.get_running_loop().create_future()
asyncio.run(main())""",
    "queue": "asyncio.run(asyncio.Queue().get())",
    "lock": """
async def main():
    lock = asyncio.Lock()
    async with lock:
        await lock.acquire()
asyncio.run(main())""",
    "gather": """
async def main():
    event = asyncio.Event()
    await asyncio.gather(event.wait(), asyncio.sleep(100), event.wait())
asyncio.run(main())""",
    "signal handler": """
import signal
async def main():
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, print)
    await asyncio.Event().wait()
asyncio.run(main())""",
    "idle thread": """
async def main():
    await asyncio.to_thread(time.sleep, 1)
    await asyncio.Event().wait()
asyncio.run(main())""",
    "thread's lock": """
lock = threading.Lock()
def job():
    with lock, lock:
        pass
async def main():
    threading.Thread(target=job, daemon=True).start()
    await asyncio.Event().wait()
asyncio.run(main())""",
    "no loop": "queue.Queue().get()",
    "thread that stays": "threading.Thread(target=threading.Event().wait).start()",
}


@pytest.mark.parametrize("program", DEADLOCKS.values(), ids=DEADLOCKS)
def test_a_deadlock_ends_at_once(run, program):
    results = [run(PROLOGUE + program)]
    while results[-1].took >= 1 and len(results) < 5:  # the machine may have had a bad moment
        results.append(run(PROLOGUE + program))
    for result in results:
        assert result.lines == [DEADLOCK]
        assert (result.exit, result.ending) == (1, "deadlock")
    assert results[-1].took < 1


def test_a_deadlock_of_two_threads_ends(run):
    result = run(
        PROLOGUE
        + """
one, two = threading.Lock(), threading.Lock()
def job(first, second):
    with first:
        time.sleep(1)
        with second:
            print("never")
async def main():
    jobs = (one, two), (two, one)
    await asyncio.gather(*(asyncio.to_thread(job, *locks) for locks in jobs))
asyncio.run(main())"""
    )
    assert "never" not in result.lines
    assert (result.lines[-1], result.exit) == (DEADLOCK, 1)


def test_tasks_clean_up_after_a_deadlock(run):
    result = run("""
import asyncio, time
async def wait(name, pause):
    try:
        await asyncio.Event().wait()
    finally:
        await asyncio.sleep(pause)
        print(f"{time.perf_counter() - start:.1f} {name}")
async def main():
    task = asyncio.create_task(wait("task", 1))
    await asyncio.sleep(1)
    await wait("main", 0.5)
start = time.perf_counter()
asyncio.run(main())
print("never")
""")
    assert result.lines == ["1.5 main", "2.0 task", DEADLOCK]


def test_a_program_may_catch_its_end_but_not_escape_it(run):
    result = run("""
import asyncio
try:
    asyncio.run(asyncio.Event().wait())
except SystemExit as end:
    print("caught", end.code)
asyncio.run(asyncio.sleep(1))
print("goes on")
""")
    assert result.lines == ["caught 1", "goes on", DEADLOCK]
    assert (result.exit, result.ending) == (1, "deadlock")


STUBBORN = {
    "runs again": """
while True:
    try:
        asyncio.run(asyncio.Event().wait())
    except BaseException:
        pass""",
    "waits again": """
async def main():
    while True:
        try:
            await asyncio.Event().wait()
        except BaseException:
            pass
asyncio.run(main())""",
    "needs the lock to clean up": """
async def main():
    lock = asyncio.Lock()
    try:
        async with lock, lock:
            pass
    finally:
        await lock.acquire()
asyncio.run(main())""",
}


@pytest.mark.parametrize("program", STUBBORN.values(), ids=STUBBORN)
def test_a_deadlock_ends_whatever_the_program_does(run, program):
    result = run(PROLOGUE + program)
    assert (result.lines[-1], result.exit, result.ending) == (DEADLOCK, 1, "deadlock")


ENDLESS = {
    "sleep(0)": """
async def main():
    try:
        while True:
            await asyncio.sleep(0)
    finally:
        await asyncio.sleep(1)
        print("cleaned up")
asyncio.run(main())""",
    "pass": """
async def main():
    try:
        while True:
            pass
    finally:
        print("cleaned up")
asyncio.run(main())""",
    "serves for ever": """
async def main():
    server = await asyncio.start_server(print, "127.0.0.1", 0)
    try:
        await server.serve_forever()
    finally:
        print("cleaned up")
asyncio.run(main())""",
    "accept": """
import socket
async def main():
    try:
        with socket.create_server(("127.0.0.1", 0)) as listener:
            listener.accept()
    finally:
        print("cleaned up")
asyncio.run(main())""",
}


@pytest.mark.parametrize("program", ENDLESS.values(), ids=ENDLESS)
def test_an_endless_program_is_stopped_when_patience_ends(run, program):
    result = run(PROLOGUE + program, patience=1)
    assert result.lines == ["cleaned up", STOPPED]
    assert (result.exit, result.ending) == (1, "stopped")
    assert result.took >= 1


TICKING = {
    "loop": "asyncio.run(main())",
    "thread": "threading.Thread(target=tick).start()",
    "no loop": "tick()",
}


@pytest.mark.parametrize("program", TICKING.values(), ids=TICKING)
def test_a_day_is_enough(run, program):
    ticks = """
async def main():
    while True:
        await asyncio.sleep(60)
def tick():
    while True:
        time.sleep(60)
"""
    result = run(PROLOGUE + ticks + program)
    assert result.lines == [STOPPED]
    assert (result.exit, result.ending, result.seconds) == (1, "stopped", 86_460)


def test_a_program_that_never_listens_is_killed(run):
    result = run(
        """
import asyncio
async def main():
    while True:
        try:
            await asyncio.sleep(0)
        except BaseException:
            print("no")
asyncio.run(main())
""",
        patience=0.5,
    )
    assert (result.lines[-1], result.exit, result.ending) == (STOPPED, 1, "stopped")


def test_the_guards_watch_in_real_time_too(run):
    program = PROLOGUE + DEADLOCKS["idle thread"]
    result = run(program, real=True)
    assert (result.lines, result.exit, result.ending) == ([DEADLOCK], 1, "deadlock")
    assert result.seconds >= 1
    result = run(PROLOGUE + ENDLESS["pass"], real=True, patience=1)
    assert result.lines == ["cleaned up", STOPPED]
    assert (result.exit, result.ending) == (1, "stopped")


UNINSTALL = """
import datetime, queue, selectors, signal, sys, threading, time
from examplekit import clock as kit

def state():
    owners = [time, threading, queue, selectors, threading.Thread, datetime]
    alarm = signal.getsignal(signal.SIGALRM), signal.getitimer(signal.ITIMER_REAL)
    return [dict(vars(owner)) for owner in owners], alarm

before = state()
clock = kit.install()
print(time.monotonic(), clock.now(), state() == before)
time.sleep(1e4)
print(time.monotonic(), clock.now())
kit.uninstall()
print(state() == before)
"""


def test_uninstall_leaves_no_trace():
    """In a process of its own: what other tests have started lives in real time."""
    process = subprocess.run(
        [sys.executable, "-c", UNINSTALL], cwd=ROOT, capture_output=True, text=True, timeout=HANG
    )
    assert process.stdout.splitlines() == ["0.0 0.0 False", "10000.0 10000.0", "True"]
    assert process.returncode == 0
