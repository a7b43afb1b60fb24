"""What the page of versions says came, or went, did so in that version and no other."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

VERSIONS = Path(__file__).parent.parent / "examples" / "reference" / "versions"
HERE, GONE = {"here"}, {"not here"}


def since(program):
    """The version that a program's name tells."""
    major, minor = re.search(r"(\d)_(\d+)$", program.stem).groups()
    return int(major), int(minor)


def printed(program):
    """What the program prints on this Python, whatever it declares to need."""
    command = [sys.executable, "-W", "ignore", program]
    run = subprocess.run(command, capture_output=True, text=True, check=True)
    return run.stdout.splitlines()


def found(program):
    """What the program says of its names."""
    return {line.rsplit(maxsplit=1)[0] for line in printed(program)}


@pytest.mark.parametrize("kind", ["new", "changed"])
def test_each_version_has_its_program(kind):
    names = {path.stem for path in VERSIONS.glob(f"{kind}_in_*.py")}
    assert names == {f"{kind}_in_3_{minor}" for minor in (12, 13, 14, 15)}


@pytest.mark.parametrize(
    "program", sorted(VERSIONS.glob("new_in_*.py")), ids=lambda path: path.stem
)
def test_what_is_new_was_not_there_before(program):
    assert found(program) == (HERE if sys.version_info >= since(program) else GONE)


@pytest.mark.parametrize(
    "program", sorted(VERSIONS.glob("removed_in_*.py")), ids=lambda path: path.stem
)
def test_what_was_removed_was_there_before(program):
    assert found(program) == (GONE if sys.version_info >= since(program) else HERE)


@pytest.mark.parametrize(
    "program", sorted(VERSIONS.glob("changed_in_*.py")), ids=lambda path: path.stem
)
def test_what_changed_was_otherwise_before(program):
    answers = {line.split()[0] for line in printed(program)}
    assert answers == ({"yes"} if sys.version_info >= since(program) else {"no"})
