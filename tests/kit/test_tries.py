"""What lives in real time has three tries, anything else one; the report tells who was late."""

import subprocess
import sys
from pathlib import Path

TESTS = Path(__file__).parents[1]
SUITE = """
import itertools, pytest
count = itertools.count(1)
later = itertools.count(1)

@pytest.mark.in_real_time
def test_late_twice(tmp_path):
    assert next(count) == 3

@pytest.mark.in_real_time
@pytest.mark.parametrize("number", [1])
def test_never(number):
    assert number == next(later) < 0

def test_unmarked():
    assert next(later) > 100
"""


def test_three_tries_and_no_more_and_only_where_marked(tmp_path):
    (tmp_path / "pytest.ini").write_text("[pytest]\n", "utf-8")  # a suite of its own
    (tmp_path / "test_suite.py").write_text(SUITE, "utf-8")
    command = "-m", "pytest", "-p", "conftest", "-p", "no:cacheprovider", "test_suite.py"
    run = subprocess.run(
        [sys.executable, *command],
        cwd=tmp_path,
        env={"PYTHONPATH": f"{TESTS}:{TESTS.parent}", "PATH": ""},
        capture_output=True,
        text=True,
    )
    lines = run.stdout.splitlines()
    assert [line.partition(": ")[2] for line in lines if line.startswith("late, and")] == [
        "test_suite.py::test_late_twice",
        "test_suite.py::test_never[1]",
    ]
    failed = {line.split(" - ")[0]: line for line in lines if line.startswith("FAILED ")}
    never, unmarked = (
        f"FAILED test_suite.py::{name}" for name in ("test_never[1]", "test_unmarked")
    )
    assert "assert 1 == 3" in failed[never]  # it was its third try
    assert "assert 4 > 100" in failed[unmarked]  # and this its first
    assert "2 failed, 1 passed" in lines[-1]
