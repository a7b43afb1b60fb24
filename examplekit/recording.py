"""Writes down what the examples print and do, and compares.

python -m examplekit.recording [NAME…]      examples, or folders of them; all by default
"""

import difflib
import json
import platform
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from packaging.specifiers import SpecifierSet

from examplekit import catalog
from examplekit.catalog import Example
from examplekit.errors import ExampleError
from examplekit.outcome import failure, masked
from examplekit.running import Run, run

__all__ = ["Run", "check", "failure", "masked", "record", "records_here", "run", "runs_here"]
RECORDED_ON = "3.13"
UNTIMED = {"postgres", "processes", "realtime"}  # real work: it takes as long as it takes
THIS = ".".join(map(str, sys.version_info[:3]))
POSTGRES = SpecifierSet("<3.15")  # the wheel that brings a server has none for 3.15 yet


def written(trace: dict) -> str:
    """A trace as JSON, one line for each lane and each event."""
    head = json.dumps({key: trace[key] for key in trace if key not in ("lanes", "events")})
    lanes, events = (
        ",".join("\n" + json.dumps(item, ensure_ascii=False) for item in trace[key])
        for key in ("lanes", "events")
    )
    return f'{head[:-1]},\n"lanes": [{lanes}\n],\n"events": [{events}\n]}}\n'


def check(example: Example, run: Run) -> str | None:
    """How a run differs from the recorded one, as a diff; None if it does not.

    On another Python (but for the last part of its number) tracebacks are masked, and what the
    tasks did is not compared.
    """
    try:
        recorded = Run(example.output(), 0, example.trace())
    except ExampleError as error:
        return str(error)
    same = series(run.trace["python"]) == series(recorded.trace["python"])
    timed = same and not example.needs.resources & UNTIMED
    texts = [comparable(side, same, timed) for side in (recorded, run)]
    diff = "\n".join(difflib.unified_diff(*texts, "recorded", "this run", lineterm="", n=1))
    return f"{example.name} does not do what was recorded:\n{diff}" if diff else None


def comparable(run: Run, exact: bool, timed: bool) -> list[str]:
    lines = (run.output if exact else masked(run.output)).split("\n")
    ending = f"exit status {run.trace['exit']}, {run.trace['ending']}"
    if timed:
        ending += f", {run.trace['seconds']} seconds"
        lines += written(run.trace).split("\n")[1:]
    return [ending, *lines]


def series(version: str) -> str:
    return ".".join(version.split(".")[:2])


def runs_here(example: Example) -> bool:
    """Is this Python one of those that the example needs, and that what it needs is made for?"""
    needs = example.needs
    return THIS in needs.python and ("postgres" not in needs.resources or THIS in POSTGRES)


def records_here(example: Example) -> bool:
    """Is this the Python that records it: 3.13, or any where it cannot run on that?"""
    elsewhere = f"{RECORDED_ON}.99" not in example.needs.python
    return (
        platform.python_implementation() == "CPython"
        and runs_here(example)
        and (elsewhere or series(THIS) == RECORDED_ON)
    )


def record(example: Example) -> bool:
    """Run an example and write down what it printed and did; False if nothing has changed.

    Raises ExampleError, having written nothing, when it does not end as it declares.
    """
    if not records_here(example):
        wanted = f"{RECORDED_ON}.99" in example.needs.python and RECORDED_ON
        wanted = wanted or example.needs.python
        raise ExampleError(f"{example.name} is recorded on CPython {wanted}, this is {THIS}")
    new = run(example)
    needs_twin = example.fails == "wrong output" and example.twin
    if complaint := failure(example, new, run(example.twin) if needs_twin else None):
        raise ExampleError(f"{example.name}: {complaint}")
    if check(example, new) is None:
        return False
    example.output_path.write_text(new.output, "utf-8")
    example.trace_path.write_text(written(new.trace), "utf-8")
    return True


def choose(names: list[str], root: Path = Path("examples")) -> list[Example]:
    """The examples of these names, or in these folders; all if there are none.

    Raises ExampleError for a name of neither.
    """
    every = catalog.load(root)
    chosen = {} if names else every
    for name in names:
        name = name.removeprefix(f"{root}/").rstrip("/")
        inside = {other: every[other] for other in every if other.startswith(f"{name}/")}
        chosen |= inside or {name: catalog.find(root, name)}
    return list(chosen.values())


def attempt(example: Example) -> tuple[str, str | None]:
    """Record an example: a line to be shown of it, if any, and a complaint, if there is one."""
    try:
        return (f"recorded {example.name}" if record(example) else "", None)
    except ExampleError as error:
        return "", str(error)


def main(names: list[str]) -> int:
    """Record the examples, two at a time; the exit status."""
    try:
        chosen = choose(names)
    except ExampleError as error:
        print(error, file=sys.stderr)
        return 1
    here = chosen if names else [example for example in chosen if records_here(example)]
    if not here:
        print(f"examples are recorded on CPython {RECORDED_ON}, this is {THIS}", file=sys.stderr)
        return 1
    complaints = []
    with ThreadPoolExecutor(2) as pool:
        for line, complaint in pool.map(attempt, here):
            if line:
                print(line, flush=True)
            if complaint:
                complaints.append(complaint)
    for complaint in complaints:
        print(complaint, file=sys.stderr)
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
