"""A cheat sheet, printed, is one sheet of A4 in type that can be read, and nothing is cut off."""

import re

import pytest
from building import ROOT

pytest_plugins = ["visits"]

LANGUAGES = {"ru": "", "en": "en/"}
SHEETS = sorted(
    folder + path.relative_to(ROOT / "docs" / language).with_suffix(".html").as_posix()
    for language, folder in LANGUAGES.items()
    for path in (ROOT / "docs" / language).rglob("*.md")
    if "\nlayout: cheatsheet\n" in path.read_text("utf-8")
)
PAPER = re.compile(rb"/Type\s*/Page\b")  # of a PDF: an object for each sheet
COUNT = re.compile(rb"/Count\s+(\d+)")  # the same, as the PDF itself counts
WIDTH = round((210 - 2 * 12) / 25.4 * 96)  # px, between the margins of cheatsheet.css
SMALLEST = 7  # pt
SMALL = """smallest => [...document.querySelectorAll("article *")]
    .filter(element => element.checkVisibility() && [...element.childNodes]
        .some(node => node.nodeType == Node.TEXT_NODE && node.data.trim()))
    .filter(element => parseFloat(getComputedStyle(element).fontSize) * .75 < smallest - .01)
    .map(element => `${getComputedStyle(element).fontSize}: ${element.textContent.slice(0, 60)}`)"""
CUT_OFF = """() => [document.documentElement, ...document.querySelectorAll("article *")]
    .filter(element => element.checkVisibility() && getComputedStyle(element).display != "inline")
    .filter(element => element.scrollWidth > element.clientWidth + 1 && element.clientWidth)
    .map(element => `${element.tagName}: ${element.textContent.slice(0, 60)}`)"""
LONGER = """() => document.querySelector("article")
    .append(...[...document.querySelectorAll("article li")].map(item => item.cloneNode(true)))"""

each_sheet = pytest.mark.parametrize("path", SHEETS)


@pytest.fixture
def sheet(visit, path):
    """The page, as wide as its paper and in the style of print."""
    with visit(path, width=WIDTH) as reader:
        reader.page.emulate_media(media="print")
        reader.page.evaluate("document.fonts.ready.then(() => 0)")
        yield reader.page


def sheets(page) -> int:
    pdf = page.pdf(format="A4")
    found = len(PAPER.findall(pdf))
    assert found == max(map(int, COUNT.findall(pdf)))
    return found


def test_there_are_cheat_sheets_in_both_languages():
    assert {path.startswith("en/") for path in SHEETS} == {True, False}


@each_sheet
def test_is_one_sheet(sheet):
    assert sheets(sheet) == 1


@each_sheet
def test_a_longer_text_would_be_seen(sheet):
    sheet.evaluate(LONGER)
    assert sheets(sheet) > 1


@each_sheet
def test_can_be_read(sheet):
    assert sheet.evaluate(SMALL, SMALLEST) == []


@each_sheet
def test_is_not_cut_off(sheet):
    assert sheet.evaluate(CUT_OFF) == []
