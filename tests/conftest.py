"""Which examples are run on this Python, and what the report says of them in the end."""

import os
import platform
import signal
from pathlib import Path

import pytest

from examplekit import catalog
from examplekit.errors import ExampleError
from examplekit.recording import runs_here

EXAMPLES = Path(__file__).parent.parent / "examples"
REAL = frozenset(("postgres", "processes", "realtime"))  # with these, real time goes by


def pytest_configure(config):
    # A job in the background ignores it, and what is started here would, too.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    config.addinivalue_line("markers", "in_real_time: on a busy machine it may be late")
    config.addinivalue_line("markers", "realtime: takes its time; EXAMPLES_REALTIME=1 selects it")


def pytest_collection_modifyitems(config, items):
    left_out = [item for item in items if not is_wanted(item)]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in left_out]
    for item in items:
        if (example := example_of(item)) and lives_in_real_time(example):
            item.add_marker("in_real_time")


@pytest.hookimpl(wrapper=True)
def pytest_pyfunc_call(pyfuncitem):
    """Where real time goes by, a busy machine may be late: such a test has three tries."""
    late = "late", pyfuncitem.nodeid
    try:
        return (yield)
    except (AssertionError, pytest.fail.Exception):
        patient = pyfuncitem.get_closest_marker("in_real_time") is not None
        if not patient or pyfuncitem.user_properties.count(late) == 2:
            raise
    pyfuncitem.user_properties.append(late)
    return pyfuncitem.ihook.pytest_pyfunc_call(pyfuncitem=pyfuncitem)


def is_wanted(item):
    if item.get_closest_marker("realtime") and os.environ.get("EXAMPLES_REALTIME") != "1":
        return False
    example = example_of(item)
    return example is None or fits(example)


def example_of(item):
    """The example that the test runs, if it runs one."""
    example = item.callspec.params.get("example") if hasattr(item, "callspec") else None
    return example if isinstance(example, catalog.Example) else None


def fits(example):
    try:
        return runs_here(example)
    except ExampleError:  # its test will say what is wrong with it
        return True


def lives_in_real_time(example):
    try:
        return not example.needs.resources.isdisjoint(REAL)
    except ExampleError:
        return False


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
    for name in (run["late"] for run in done if "late" in run):
        terminalreporter.write_line(f"late, and tried again: {name}")
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
