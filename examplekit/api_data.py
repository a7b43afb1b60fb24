"""What is told of asyncio's names: `docs/asyncio-api.toml`, read and checked.

The tables of the pages and tests/test_api.py, which compares it with asyncio itself, read it here.
"""

import re
import tomllib
from functools import lru_cache
from pathlib import Path

from examplekit.errors import ExampleError

NEWEST = (3, 15)  # the newest Python that is out
LANGUAGES = {"ru", "en"}
KINDS = ["function", "coroutine", "class", "exception", "constant", "method", "attribute"]
NEEDED = {"kind", "since", *LANGUAGES}
TABLES = {"changed", "parameters", "dropped"}
FIELDS = {*NEEDED, *TABLES, "deprecated", "removed", "use", "silent", "platform", "lecture", "docs"}


def load(path: Path) -> dict:
    """The groups of the data, by name.  Raises ExampleError for what is missing or not known."""
    try:
        return _read(path.read_text("utf-8"))
    except (ExampleError, OSError, tomllib.TOMLDecodeError) as error:
        raise ExampleError(f"{path}: {error}") from None


def version(text) -> tuple[int, ...]:
    """The numbers of a version; none where it is no version."""
    match = isinstance(text, str) and re.fullmatch(r"3\.\d+(\.\d+)?", text)
    return tuple(map(int, text.split("."))) if match else ()


@lru_cache
def _read(text: str) -> dict:
    groups = tomllib.loads(text)
    for group, content in groups.items():
        whole = isinstance(content, dict) and content.keys() == {"title", "names"}
        if not whole or content["title"].keys() != LANGUAGES:
            raise ExampleError(f"{group}: a group has names, and a title in ru and en")
        for name, entry in content["names"].items():
            for fault in _faults(entry):
                raise ExampleError(f"{group}: {name}: {fault}")
    return groups


def _faults(entry: dict):
    """What is wrong with a name's entry, and what would be right."""
    for field in sorted(entry.keys() - FIELDS):
        yield f"no field is called {field!r}; there are: {', '.join(sorted(FIELDS))}"
    for field in sorted(NEEDED - entry.keys()):
        yield f"it lacks {field!r}"
    if entry["kind"] not in KINDS:
        yield f"kind is one of {', '.join(KINDS)}, not {entry['kind']!r}"
    ends = [entry[field] for field in ("since", "deprecated", "removed") if field in entry]
    parameters = [*entry.get("parameters", {}).values(), *entry.get("dropped", {}).values()]
    for date in [*ends, *parameters, *entry.get("changed", {})]:
        if not version(date):
            yield f"{date!r} is no version; write '3.11' or '3.5.2'"
    if ends != sorted(ends, key=version):
        yield f"since, deprecated and removed come in this order, not {', '.join(ends)}"
    for date, note in entry.get("changed", {}).items():
        if note.keys() != LANGUAGES:
            yield f"the change of {date} is told in ru and en"
    if "deprecated" in entry and ("use" in entry) == ("silent" in entry):
        yield "what is deprecated has a 'use' that warns, or is 'silent'"
