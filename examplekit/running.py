"""Runs an example in a process of its own: what it printed, how it ended, what its tasks did."""

import contextlib
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from dataclasses import dataclass
from pathlib import Path

from examplekit.catalog import FORMAT, Example
from examplekit.errors import ExampleError

KIT = Path(__file__).resolve().parent
MEMORY, ROOM = Path("/dev/shm"), 2**30  # a database there is set up in a fifth of the time
GRACE = 5  # seconds that the process has to stop by itself, before it is killed
ADDRESS = re.compile(r" at 0x[0-9a-f]+\b")  # of an object in memory; each run has others
KEPT = ("HOME", "LD_LIBRARY_PATH", "PATH", "PYENV_VERSION", "SYSTEMROOT", "TMPDIR", "USER")
STOPPED = "stopped: the program does not end"


@dataclass(frozen=True)
class Run:
    """What came of one run: all it printed, its exit status, its trace as it is recorded."""

    output: str
    exit: int
    trace: dict


def run(
    example: Example,
    real: bool = False,
    timeout: float = 60.0,
    python: str = sys.executable,
    *,
    backwards: bool = False,
) -> Run:
    """Run an example.  After `timeout` real seconds it is stopped, with all that it has started.

    `real` leaves alone the time and the order of sets; `backwards` turns the order of sets of
    tasks round, which must change nothing that is printed.
    Raises ExampleError when the recorder itself has failed.
    """
    with tempfile.TemporaryDirectory() as folder:
        trace_file, output_file = Path(folder, "trace"), Path(folder, "output")
        command = [python, "-m", "examplekit.child", example.path.name, trace_file, str(timeout)]
        command += ["--real"] * real + ["--backwards"] * backwards
        with output_file.open("ab") as output:
            process = subprocess.Popen(
                command,
                cwd=example.path.parent,
                env=environment(),
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                start_new_session=True,
            )
        stopped = watch(process, timeout + GRACE)
        text = output_file.read_bytes().decode("utf-8", "replace")
        written = trace_file.read_text("utf-8") if trace_file.exists() else ""
        found = json.loads(written) if written else {"error": text}
    if found["error"]:
        raise ExampleError(f"{example.name}: the recorder has failed: {found['error']}")
    folders = [*found["folders"], (str(example.path.parent.resolve()), "")]
    found = json.loads(tidy(written, folders))  # what was printed stands in it, too
    if stopped:
        text, found["ending"] = f"{text}{STOPPED}\n", "stopped"
    status = 1 if stopped else process.returncode
    trace = {
        "format": FORMAT,
        "source": example.digest,
        "python": found["python"],
        "exit": status,
        **{key: found[key] for key in ("ending", "seconds", "lanes", "events")},
    }
    return Run(tidy(text, folders), status, trace)


def environment() -> dict[str, str]:
    """The same for everybody: what finds programs and folders, then settings of our own."""
    kept = {name: os.environ[name] for name in KEPT if name in os.environ}
    if MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > ROOM:
        kept["TMPDIR"] = str(MEMORY)
    return kept | {
        "NO_COLOR": "1",
        "PYTHONHASHSEED": "0",
        "PYTHONPATH": str(KIT.parent),
        "PYTHONUTF8": "1",
        "TZ": "UTC",
    }


def watch(process: subprocess.Popen, limit: float) -> bool:
    """Wait for the end; True if it had to be brought about after `limit` seconds."""
    stopped = threading.Event()

    def kill():
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)

    timer = threading.Timer(limit, lambda: (stopped.set(), kill()))
    timer.start()
    try:
        process.wait()
    finally:
        timer.cancel()
        kill()
        process.wait()
    return stopped.is_set()


def tidy(text: str, folders: list[tuple[str, str]]) -> str:
    """The output without frames of ours; folders and addresses are the same in every run."""
    ours = re.compile(
        r'(?:^([ |]*)File "<frozen runpy>", .*\n(?:\1  .*\n)*)*'
        rf'^([ |]*)File "{re.escape(str(KIT))}/[^"]*", .*\n(?:\2  .*\n)*',
        re.MULTILINE,
    )
    text = ours.sub("", text)
    for folder, name in folders:
        text = text.replace(folder + "/", name and name + "/")
    return ADDRESS.sub(" at 0x…", text)
