"""Runs the benchmarks and keeps what they have measured.

`benchmarks/executors.py` has COLUMNS, each with a text for a language, and `measure(scale)`, which
returns the rows: cells are numbers, texts, or a text for each language.  `measure(1)` is the whole
benchmark, a smaller scale a quick try of it.  `python -m examplekit.measuring executors` keeps what
it returns in `benchmarks/executors.json`, with the program it came from and the machine.
"""

import hashlib
import importlib
import json
import os
import platform
import sys
from pathlib import Path

from examplekit.errors import ExampleError

FOLDER = Path("benchmarks")
COMMAND = "python3 noxfile.py -s benchmark -- {}"


def program(name: str, folder: Path = FOLDER):
    """The module of a benchmark.  Raises ExampleError, listing those there are."""
    path = folder / f"{name}.py"
    if not path.is_file():
        known = ", ".join(sorted(path.stem for path in folder.glob("*.py"))) or "none"
        raise ExampleError(f"there is no benchmark {name}; there are: {known}")
    sys.path.insert(0, str(folder.resolve()))  # for children of a process pool, too
    return importlib.import_module(name)


def measure(name: str, scale: float = 1, folder: Path = FOLDER) -> dict:
    """What `benchmarks/NAME.json` holds: source, python, system, cores, columns, rows."""
    module = program(name, folder)
    rows = module.measure(scale)
    for row in rows:
        if len(row) != len(module.COLUMNS):
            raise ExampleError(f"{name}: {row} has not the {len(module.COLUMNS)} cells of COLUMNS")
    return {
        "source": digest(name, folder),
        "python": platform.python_version(),
        "system": platform.system(),
        "cores": len(os.sched_getaffinity(0))
        if hasattr(os, "sched_getaffinity")
        else os.cpu_count(),
        "columns": module.COLUMNS,
        "rows": rows,
    }


def digest(name: str, folder: Path = FOLDER) -> str:
    """SHA-256 of the benchmark's source, which its figures keep."""
    return hashlib.sha256((folder / f"{name}.py").read_bytes()).hexdigest()


def load(name: str, folder: Path = FOLDER) -> dict:
    """The figures kept.  Raises ExampleError where there are none, or of an older program."""
    path, hint = folder / f"{name}.json", f"measure: {COMMAND.format(name)}"
    if not path.with_suffix(".py").is_file():
        program(name, folder)
    if not path.is_file():
        raise ExampleError(f"the benchmark {name} has no figures; {hint}")
    figures = json.loads(path.read_text("utf-8"))
    if figures["source"] != digest(name, folder):
        raise ExampleError(f"the figures of {name} are stale; {hint}")
    return figures


if __name__ == "__main__":
    for chosen in sys.argv[1:] or sorted(path.stem for path in FOLDER.glob("*.py")):
        found = json.dumps(measure(chosen), ensure_ascii=False, indent=1)
        (FOLDER / f"{chosen}.json").write_text(found + "\n", "utf-8")
        print(f"measured {chosen}")
