"""The built site keeps its word: a test for each guard, so that a failure names its kind."""

import os

import pytest
from building import ROOT, build, shared_site
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


def test_two_builds_of_one_commit_are_equal(site, tmp_path):
    """The site of all these tests, and one built elsewhere, in another order, for the same time."""
    epoch = int.from_bytes((site.folder / "sitemap.xml.gz").read_bytes()[4:8], "little")  # RFC 1952
    status, text = build(
        *(ROOT, tmp_path / "again"),
        SOURCE_DATE_EPOCH=str(epoch),
        PYTHONHASHSEED="2",
        TZ="Asia/Vladivostok",
    )
    assert status == 0, text
    one, two = (
        {
            path.relative_to(folder): path.read_bytes()
            for path in folder.rglob("*")
            if path.is_file()
        }
        for folder in (site.folder, tmp_path / "again")
    )
    assert one.keys() == two.keys()
    assert [str(name) for name in one if one[name] != two[name]] == []
