"""Each benchmark still does what it measures; what it measures is no test."""

from pathlib import Path

import pytest

from examplekit import measuring

ROOT = Path(__file__).parent.parent
NAMES = sorted(path.stem for path in (ROOT / "benchmarks").glob("*.py"))


@pytest.mark.parametrize("name", NAMES)
def test_a_quick_try_gives_the_rows_that_are_kept(name, monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "examples" / "practice"))
    kept, now = (
        measuring.load(name, ROOT / "benchmarks"),
        measuring.measure(name, 0.01, ROOT / "benchmarks"),
    )
    assert now["columns"] == kept["columns"]
    assert [row[0] for row in now["rows"]] == [row[0] for row in kept["rows"]]
    assert [[type(cell) is str for cell in row] for row in now["rows"]] == [
        [type(cell) is str for cell in row] for row in kept["rows"]
    ]
