"""Fixtures: the built site, served, and a reader who visits it in a real Chromium."""

import os
from urllib.parse import urlsplit

import browser as chromium
import pytest
from browser import DESK, HOME, LOST
from building import shared_site
from lxml import html
from server import serve


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    temporary = tmp_path_factory.getbasetemp()
    worker = "PYTEST_XDIST_WORKER" in os.environ
    return shared_site(temporary.parent if worker else temporary)


@pytest.fixture(scope="module")
def servers(site):
    """The site where nobody told it that it would be, and where it was built to be."""
    own = html.parse(site / HOME).find(".//link[@rel='canonical']").get("href")
    with serve(site, "/moved/to/") as moved, serve(site, urlsplit(own).path) as placed:
        yield {"moved": moved, "placed": placed}


@pytest.fixture(scope="module")  # while Playwright runs, no other event loop can
def browser():
    with chromium.launch() as browser:
        yield browser


@pytest.fixture
def visit(browser, servers):
    """Begins a `Visit`, on a page if one is given; the page for the lost knows but one place."""

    def begin(path="", *, width=DESK, **options):
        server = servers["placed" if path == LOST else "moved"]
        return chromium.visit(browser, server, path, width, options)

    return begin
