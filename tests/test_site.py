"""The built site keeps its word: a test for each guard, so that a failure names its kind."""

import os

import pytest
from building import ROOT, shared_site, start
from guards import GUARDS, Site, look, summary


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    temporary = tmp_path_factory.getbasetemp()
    worker = "PYTEST_XDIST_WORKER" in os.environ
    return Site(ROOT, shared_site(temporary.parent if worker else temporary))


@pytest.fixture(scope="session")
def found(site):
    """What each guard finds on the site."""
    return look(site)


@pytest.mark.parametrize("guard", GUARDS)
def test_site(found, guard):
    if found[guard]:
        pytest.fail("\n".join([GUARDS[guard].__doc__, *found[guard]]), pytrace=False)


def test_there_is_something_to_look_at(site, record_property):
    """What was looked at; the report prints it in the end."""
    record_property("site", summary(site))
    assert site.examples
    assert site.pages


def test_two_builds_of_one_commit_are_equal(tmp_path):
    differences = ("one", "1", "UTC"), ("two", "2", "Asia/Vladivostok")
    builds = [
        start(ROOT, tmp_path / name, SOURCE_DATE_EPOCH="1750000000", PYTHONHASHSEED=seed, TZ=zone)
        for name, seed, zone in differences
    ]
    for process in builds:
        text, _ = process.communicate(timeout=900)
        assert process.returncode == 0, text
    one, two = (
        {
            path.relative_to(folder): path.read_bytes()
            for path in folder.rglob("*")
            if path.is_file()
        }
        for folder in (tmp_path / "one", tmp_path / "two")
    )
    assert one.keys() == two.keys()
    assert [str(name) for name in one if one[name] != two[name]] == []
