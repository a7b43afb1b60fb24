"""What readers write into the stubs of the exercises: a file for each folder of `examples/course`.

Its ATTEMPTS names each exercise of that folder, less `_exercise.py`, with other right bodies and
with wrong ones.
"""

import dataclasses
import importlib
from pathlib import Path


@dataclasses.dataclass
class Attempts:
    """Bodies that people write for the stub; the wrong ones with what the check says of them."""

    right: dict[str, str]
    wrong: dict[str, tuple[str, str]]


def load(examples: Path) -> dict[str, Attempts]:
    """The attempts at every exercise, by the exercise's name."""
    found = {}
    for path in sorted(Path(__file__).parent.glob("lec*.py")):
        number = path.stem.removeprefix("lec")
        (folder,) = examples.glob(f"course/{number}-*")
        for name, attempts in importlib.import_module(f"attempts.{path.stem}").ATTEMPTS.items():
            found[f"course/{folder.name}/{name}_exercise.py"] = attempts
    return found
