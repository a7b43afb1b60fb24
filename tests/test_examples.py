"""Every example does what was recorded of it, and fails exactly if, and as, it says."""

import time
from pathlib import Path

import pytest

from examplekit import catalog
from examplekit.recording import check, failure, masked, records_here, run


def pytest_generate_tests(metafunc):
    examples = catalog.load(Path(__file__).parent.parent / "examples")
    metafunc.parametrize("example", examples.values(), ids=examples)


def measured(example, record_property, **options):
    """Run an example, and tell the report how long it seemed and how long it took."""
    began = time.perf_counter()
    result = run(example, **options)
    record_property("example", example.name)
    record_property("seconds", result.trace["seconds"])
    record_property("took", time.perf_counter() - began)
    return result


def test_does_what_was_recorded(example, record_property):
    """Where tasks are not compared, sets have the opposite order, which must not be seen."""
    result = measured(example, record_property, backwards=not records_here(example))
    twin = run(example.twin) if example.fails == "wrong output" and example.twin else None
    wrong = failure(example, result, twin)
    if complaint := f"{example.name}: {wrong}" if wrong else check(example, result):
        pytest.fail(complaint, pytrace=False)


@pytest.mark.realtime
@pytest.mark.in_real_time
def test_does_the_same_in_real_time(example, record_property):
    """On a busy machine a timer may come late, so an example has three tries."""
    timeout = 60 + 2 * example.trace()["seconds"]
    result = measured(example, record_property, real=True, timeout=timeout)
    assert masked(result.output) == masked(example.output())
