"""Which examples are run on this Python, and what the report says of them in the end."""

import os
import platform
from pathlib import Path

import pytest

from examplekit import catalog
from examplekit.errors import ExampleError
from examplekit.recording import runs_here

EXAMPLES = Path(__file__).parent.parent / "examples"


def pytest_configure(config):
    config.addinivalue_line("markers", "realtime: takes its time; EXAMPLES_REALTIME=1 selects it")


def pytest_collection_modifyitems(config, items):
    left_out = [item for item in items if not is_wanted(item)]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in left_out]


def is_wanted(item):
    if item.get_closest_marker("realtime") and os.environ.get("EXAMPLES_REALTIME") != "1":
        return False
    example = item.callspec.params.get("example") if hasattr(item, "callspec") else None
    return not isinstance(example, catalog.Example) or fits(example)


def fits(example):
    try:
        return runs_here(example)
    except ExampleError:  # its test will say what is wrong with it
        return True


@pytest.hookimpl(trylast=True)
def pytest_terminal_summary(terminalreporter):
    """The examples that ran, where, and how much time of theirs went by in how much of ours."""
    done = [
        dict(report.user_properties)
        for outcome in ("passed", "failed")
        for report in terminalreporter.stats.get(outcome, ())
        if report.when == "call"
    ]
    for line in (run["site"] for run in done if "site" in run):
        terminalreporter.write_line(f"site: {line}")
    runs = [run for run in done if "example" in run]
    if not runs:
        return
    names = {run["example"] for run in runs}
    others = [example for example in catalog.load(EXAMPLES).values() if not fits(example)]
    terminalreporter.write_line(
        f"examples: {len(names)} ran on {platform.python_implementation()} "
        f"{platform.python_version()}, {sum(run['seconds'] for run in runs):.1f} s of their time "
        f"in {sum(run['took'] for run in runs):.1f} s; {len(others)} need another Python"
    )
