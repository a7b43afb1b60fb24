"""The built site in a real browser: on a desk, on a phone, from disk, on paper, without scripts.

What is cheap is asked of every page, what is dear of one page of each kind, in both languages.
`pytest -rP -k "weighs or jumps" tests/test_browser.py` prints the figures.
"""

import re
from collections import Counter
from pathlib import Path
from urllib.parse import urldefrag, urlsplit
from urllib.request import url2pathname

import browser as chromium
import pytest
from browser import DESK, HOME, LOST
from building import ROOT
from measures import (
    focused,
    invisible,
    restless,
    shift,
    sideways,
    strange_fonts,
    too_wide,
    unreadable,
    violations,
)
from playwright.sync_api import expect

from examplekit import catalog

pytest_plugins = ["visits"]

LANGUAGES = {"ru": "", "en": "en/"}
PAGES = sorted(  # every page's address within the site
    folder + path.relative_to(ROOT / "docs" / language).with_suffix(".html").as_posix()
    for language, folder in LANGUAGES.items()
    for path in (ROOT / "docs" / language).rglob("*.md")
)
CARDS, PROGRAM = "interview/cards.html", "practice/queue.html"
LECTURE, QUESTION = "course/05-waiting-for-many.html", "questions/shield.html"
KINDS = [  # one page of each kind
    folder + name
    for name in (
        *(HOME, "course/index.html", LECTURE),
        *("questions/index.html", QUESTION, CARDS, PROGRAM),
    )
    for folder in LANGUAGES.values()
]
WEIGHED = sorted({*KINDS, *(path for path in PAGES if path.startswith("course/"))})  # the heaviest
LECTURES = [LECTURE, f"en/{LECTURE}"]
ONCE = [*KINDS[::4], *KINDS[3::4]]  # a page of each kind, in one language or the other
WORDS = {"ru": "отмена", "en": "cancel"}  # to search for
PHONE, SMALL_PHONE = 360, 320  # px
REQUESTS, BYTES = 15, 100_000  # at most, for a first visit, as sent
SHIFT, LATE_SHIFT = 0.02, 0.2  # at most, of what a reader already sees

TWIN = "header a[hreflang]"
THEME = ".palette label:not([hidden])"
MENU = ".menu"
FOLDED = "article details"
NOTED = "[data-example]:has(> ol) pre"
NOTE_MARK = re.compile(r"# \(\d+\)!")
NOTE, NOTE_TEXT = ".md-annotation", ".md-tooltip--active"
COPY = "[data-clipboard-target]"

each_kind = pytest.mark.parametrize("path", KINDS)
each_kind_once = pytest.mark.parametrize("path", ONCE)
each_kind_and_lost = pytest.mark.parametrize("path", [*KINDS, LOST])
each_lecture = pytest.mark.parametrize("path", LECTURES)
each_scheme = pytest.mark.parametrize("scheme", ["light", "dark"])
each_width = pytest.mark.parametrize("width", [DESK, PHONE])
each_language = pytest.mark.parametrize("language", LANGUAGES)


def language_of(path):
    return "en" if path.startswith("en/") else "ru"


def twin_of(path):
    """The address of the same page in the other language."""
    return path.removeprefix("en/") if path.startswith("en/") else f"en/{path}"


def none(faults):
    assert not faults, "\n".join(faults)


# Every page


def test_every_page_is_visited(site):
    built = {path.relative_to(site).as_posix() for path in site.rglob("*.html")}
    assert built == {*PAGES, LOST}
    assert set(KINDS) <= set(PAGES)


@pytest.mark.parametrize("path", [*PAGES, LOST])
def test_every_page_is_sound(visit, path):
    """It loads without a fault, fits all windows, can be read by all, leads to its twin.

    Twins have the same markup, so axe looks at every second page, of either language in turn.
    """
    with visit(path, width=760) as reader:
        turn = PAGES.index(path.removeprefix("en/")) % 2 if path != LOST else 0
        faults = violations(reader.page) if turn == (language_of(path) == "en") else []
        faults += unreadable(reader.page)
        faults += too_wide(reader.page)
        for width in SMALL_PHONE, PHONE:
            reader.resize(width)
            faults += too_wide(reader.page)
        faults += unreadable(reader.page)
        reader.resize(DESK)
        none(faults + sideways(reader.page))
        if path != LOST:
            assert reader.find("html").get_attribute("lang") == language_of(path)
            twin, url = twin_of(path), reader.server.url
            links = reader.find(TWIN).evaluate_all("links => links.map(a => [a.hreflang, a.href])")
            assert links == [[language_of(twin), url + twin]]


# What a page weighs, and how it appears


@pytest.mark.parametrize("path", WEIGHED)
def test_weighs_little(visit, path):
    with visit(path) as reader:
        reader.settle()
        size = sum(answer.size for answer in reader.answers)
        print(f"{path}: {size / 1000:.1f} KB in {len(reader.answers)} requests")
        assert size <= BYTES
        assert len(reader.answers) <= REQUESTS


@each_width
@each_kind_and_lost
def test_never_jumps(visit, path, width):
    with visit(path, width=width) as reader:
        reader.page.reload()  # the fonts are here now
        reader.settle()
        moved = shift(reader.page)
        print(f"{path} at {width} px: layout shift {moved:.4f}")
        assert moved < SHIFT


@each_width
@each_kind_once
def test_hardly_jumps_when_the_fonts_come_late(visit, path, width):
    with visit(width=width) as reader:
        late = []
        reader.context.route("**/*.woff2", lambda route: late.append(route))
        reader.open(path, until="domcontentloaded")
        reader.page.wait_for_function("performance.getEntriesByType('paint').length")
        for route in late:
            route.continue_()
        reader.settle()
        moved = shift(reader.page)
        print(f"{path} at {width} px, late fonts: layout shift {moved:.4f}")
        assert moved < LATE_SHIFT


@each_kind_and_lost
def test_is_set_in_our_own_faces(visit, path):
    with visit(path) as reader:
        none(strange_fonts(reader.page))


@each_kind_once
def test_keeps_still_for_those_who_ask(visit, path):
    with visit(path, reduced_motion="reduce") as reader:
        none(restless(reader.page))


# For everyone


@pytest.mark.parametrize("path", [*KINDS, LOST])
def test_is_accessible(visit, path):
    """At a desk and on a phone; Russian pages in the light scheme, English ones in the dark."""
    scheme = "dark" if language_of(path) == "en" else "light"
    with visit(path, color_scheme=scheme, reduced_motion="reduce") as reader:
        faults = violations(reader.page)
        reader.resize(PHONE)
        none(faults + violations(reader.page))


def open_search(reader):
    reader.search(WORDS[language_of(reader.path)])


def open_menu(reader):
    reader.resize(PHONE)
    reader.find(MENU).click()
    expect(reader.find("#nav a").first).to_be_in_viewport()


def open_note(reader):
    reader.find(NOTED).first.scroll_into_view_if_needed()  # notes are made when they come near
    reader.find(NOTE).first.click()
    expect(reader.find(NOTE_TEXT)).to_be_visible()


def open_folded(reader):
    for summary in reader.find(f"{FOLDED} > summary").filter(visible=True).all():
        summary.click()
    expect(reader.find(f"{FOLDED}:not([open]):not([hidden])")).to_have_count(0)


@each_scheme
@pytest.mark.parametrize("act", [open_search, open_menu, open_note, open_folded])
def test_what_opens_is_accessible(visit, act, scheme):
    path = LECTURE if act is open_note else QUESTION
    path = path if scheme == "light" else twin_of(path)
    with visit(path, color_scheme=scheme, reduced_motion="reduce") as reader:
        act(reader)
        none(violations(reader.page))


def look_through(reader):
    """Bring all code into sight once, which gives it its buttons and notes."""
    for block in reader.find("[data-example] .highlight").filter(visible=True).all():
        block.scroll_into_view_if_needed()
        expect(block.locator(COPY)).to_have_count(1)
    marks = reader.find(f".highlight .c1:not(:has({NOTE}))").filter(has_text=NOTE_MARK)
    expect(marks).to_have_count(0)
    reader.page.evaluate("scrollTo(0, 0)")


@each_kind_once
def test_keyboard_reaches_everything_and_shows_where_it_is(visit, path):
    with visit(path, reduced_motion="reduce") as reader:
        look_through(reader)
        stops = []
        reader.page.keyboard.press("Tab")
        while stop := focused(reader.page):
            stops.append(stop)
            reader.page.keyboard.press("Tab")
        none([f"no mark of focus: {stop['name']}" for stop in stops if not stop["marked"]])
        none([f"focus out of sight: {stop['name']}" for stop in stops if not stop["shown"]])
        for part in (
            chromium.QUERY,
            TWIN,
            "article a[href]:not([tabindex='-1'])",
            "article [tabindex='0']",
            "summary",
        ):
            missed = reader.find(f"{part}:not([data-met])").filter(visible=True)
            none([element.evaluate("e => e.outerHTML") for element in missed.all()])


@each_lecture
def test_first_link_skips_to_the_text(visit, path):
    with visit(path) as reader:
        for key in "Tab", "Enter", "Tab":
            reader.page.keyboard.press(key)
        assert reader.page.evaluate("document.activeElement.closest('article') !== null")


@each_lecture
def test_note_opens_where_the_focus_is(visit, path):
    with visit(path) as reader:
        reader.find(NOTED).first.scroll_into_view_if_needed()
        reader.find(NOTE).first.focus()
        expect(reader.find(NOTE_TEXT)).to_be_visible()
        reader.page.keyboard.press("Tab")
        expect(reader.find(NOTE_TEXT)).to_have_count(0)


# Without scripts, from disk, on paper


def test_without_scripts_links_lead_from_home_to_every_page(visit):
    with visit(java_script_enabled=False) as reader:
        found, waiting = {HOME}, [HOME]
        while waiting and found != set(PAGES):
            reader.open(waiting.pop(0))
            links = reader.find("a[href]:visible").evaluate_all("links => links.map(a => a.href)")
            paths = {urldefrag(link).url.removeprefix(reader.server.url) for link in links}
            new = sorted((paths & set(PAGES)) - found)
            found.update(new)
            waiting += new
        assert found == set(PAGES)


@each_kind_once
def test_without_scripts_all_can_be_read_and_nothing_is_dead(visit, path):
    with visit(path, java_script_enabled=False) as reader:
        open_folded(reader)
        none(invisible(reader.page))
        for part in chromium.SEARCH, chromium.QUERY, THEME, COPY:
            expect(reader.find(part).filter(visible=True)).to_have_count(0)
        for link in reader.find("a[data-search]").all():
            assert urlsplit(link.get_attribute("href")).path
        reader.find(TWIN).click()
        expect(reader.page).to_have_url(reader.server.url + twin_of(path))
        reader.resize(PHONE)
        open_menu(reader)


@each_kind
def test_opens_from_disk(visit, site, path):
    with visit() as reader:
        reader.page.goto((site / path).as_uri())
        none(strange_fonts(reader.page))
        for link in reader.find("a[href]").evaluate_all("links => links.map(a => a.href)"):
            if link.startswith("file:"):
                assert Path(url2pathname(urlsplit(link).path)).is_file(), link
        reader.find(TWIN).click()
        expect(reader.page).to_have_url((site / twin_of(path)).as_uri())


@each_language
def test_search_works_from_disk(visit, site, language):
    with visit() as reader:
        reader.page.goto((site / LANGUAGES[language] / QUESTION).as_uri())
        reader.search(WORDS[language]).first.click()
        expect(reader.find("article h1")).to_be_visible()
        assert reader.page.url.startswith((site / LANGUAGES[language]).as_uri())


@each_kind_once
def test_prints_its_content_alone(visit, path):
    with visit(path) as reader:
        reader.page.emulate_media(media="print")
        none(invisible(reader.page))
        for part in "header", "nav", MENU, chromium.SEARCH, chromium.QUERY, COPY:
            expect(reader.find(part).filter(visible=True)).to_have_count(0)


# What it does


@each_kind_once
def test_stays_clean_in_use(visit, path):
    with visit(path) as reader:
        schemes = set()
        for _ in range(3):  # as the system, light, dark
            reader.find(THEME).click()
            schemes.add(reader.find("body").get_attribute("data-md-color-scheme"))
        assert len(schemes) == 2
        open_search(reader)
        reader.settle()


@each_language
def test_search_keeps_to_its_language(visit, language):
    folder = LANGUAGES[language]
    with visit(folder + QUESTION) as reader:
        reader.settle()
        assert reader.indexes == []
        results = reader.search(WORDS[language])
        assert reader.indexes == [f"{folder}search/search_index.json"]
        *links, _ = results.evaluate_all("links => links.map(a => a.href)")  # the other language
        paths = {urlsplit(link).path.removeprefix(reader.server.base) for link in links}
        assert {language_of(path) for path in paths} == {language}
        assert paths <= set(PAGES)
        title = results.first.locator("h1, h2").inner_text()
        results.first.click()
        expect(reader.find("article").get_by_role("heading", name=title)).to_be_in_viewport()


@each_language
def test_questions_are_filtered(visit, language):
    """By any word of the front matter, misspelt too, and by level; by whole messages, pasted."""
    folder = LANGUAGES[language]
    left, field = "[data-filtered] li:visible > a", ".filter__words"
    texts = [path.read_text("utf-8") for path in (ROOT / "docs" / language / "questions").iterdir()]
    levels = Counter(re.findall(r"^level: (\w+)$", "".join(texts), re.MULTILINE))
    with visit(f"{folder}questions/index.html") as reader:
        assert reader.find(left).count() == sum(levels.values())
        reader.find(field).fill("Gahter")
        expect(reader.find("a[href='gather-vs-wait.html']:visible")).to_have_count(1)
        expect(reader.find("a[href='lock.html']:visible")).to_have_count(0)
        reader.find(field).fill("")
        for level, count in levels.items():
            reader.find(f"label:has([value={level}])").click()
            expect(reader.find(left)).to_have_count(count)
        reader.find(field).fill("no such question")
        expect(reader.find("[data-nothing]")).to_be_visible()
    with visit(f"{folder}questions/messages.html") as reader:
        reader.find(field).fill("  raise RuntimeError('Lock is not acquired.')")
        expect(reader.find("a[href='lock-reentrancy.html']:visible")).to_have_count(1)
        expect(reader.find("[data-filtered] li:visible")).to_have_count(1)
        reader.find(field).fill("<sys>:0: RuntimeWarning: coroutine 'pay' was never awaited")
        expect(reader.find("a[href='never-awaited.html']:visible").first).to_be_visible()
        expect(reader.find("a[href='lock-reentrancy.html']:visible")).to_have_count(0)


@each_kind_once
def test_copies_what_the_file_says(visit, path):
    examples = catalog.load(ROOT / "examples") | catalog.parts(ROOT / "examples")
    with visit(path, permissions=["clipboard-read", "clipboard-write"]) as reader:
        open_folded(reader)
        for block in reader.find("[data-example]:has(.highlight)").all():
            block.scroll_into_view_if_needed()  # code gets its button when it comes near
            example = examples[block.get_attribute("data-example")]
            section = block.locator(".example__section")
            text = example.section(section.text_content()) if section.count() else example.source
            reader.page.evaluate("navigator.clipboard.writeText('')")
            block.locator(COPY).click()
            copied = reader.page.wait_for_function("() => navigator.clipboard.readText()")
            copied = copied.json_value()
            assert copied.splitlines() == text.splitlines()


@pytest.mark.parametrize("address", ["nowhere.html", "a/b/c/d/", "en/course/nowhere.html"])
def test_the_lost_find_the_way_in_either_language(browser, servers, address):
    with chromium.visit(browser, servers["placed"], "", DESK, {}) as reader:
        reader.open(address, missing=True)
        links = reader.find("main a").evaluate_all("links => links.map(a => a.href)")
        paths = {link.removeprefix(reader.server.url) for link in links}
        assert {HOME, f"en/{HOME}"} <= paths <= set(PAGES)
        for language in LANGUAGES:
            expect(reader.find(f":is(h1, h2):lang({language})")).to_have_count(1)
        reader.find("main a").last.click()
        expect(reader.page).to_have_url(links[-1])


# What all of these would see, on a page that is damaged on its way to the browser

MESSAGES = {
    "request to another place": '<img src="https://other.example/x.png" alt="">',
    "not found": '<img src="missing.png" alt="">',
    "console error: hey": "<script>console.error('hey')</script>",
    "console warning: hey": "<script>console.warn('hey')</script>",
    "page error: nowhere": "<script>nowhere()</script>",
}
PICTURE = '<figure class="timeline"><svg width="200" height="60">{}</svg></figure>'
FAULTS = [
    ("color-contrast", violations, '<p style="color: #888; background: #999">pale</p>'),
    ("image-alt", violations, '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">'),
    ("target-size", violations, "<button style='width: 9px; padding: 0'>.</button>" * 2),
    ("reaches from", too_wide, '<div style="width: 999px">wide</div>'),
    ("px in", sideways, f"<table><td>{'wide ' * 99}<td><code>{'w' * 99}</code></table>"),
    ("9 px", unreadable, PICTURE.format('<text y="20" style="font-size: 9px">small</text>')),
    ("leaves", unreadable, PICTURE.format('<text x="700" y="20">a long text</text>')),
    ("lies over", unreadable, PICTURE.format('<text y="20">one</text><text y="22">two</text>')),
    ("gone", invisible, '<p style="opacity: 0">gone</p>'),
    ("moves", restless, "<style>h1 {animation: a 1s !important} @keyframes a {}</style>"),
    ("changes", restless, "<style>h1 {transition: color 1s !important}</style>"),
    ("letters of", strange_fonts, '<p style="font-family: sans-serif">strange</p>'),
]


def damage(reader, addition):
    """Open a page to whose text some HTML has been added."""

    def add(route):
        answer = route.fetch()
        body = answer.text().replace("</article>", f"{addition}</article>")
        route.fulfill(response=answer, body=body)

    reader.context.route(f"**/{QUESTION}", add)
    reader.open(QUESTION)


@pytest.mark.parametrize("message", MESSAGES)
def test_visit_hears(visit, message):
    with pytest.raises(AssertionError, match=message), visit() as reader:
        damage(reader, MESSAGES[message])


@pytest.mark.parametrize(("fault", "measure", "addition"), FAULTS, ids=[f for f, *_ in FAULTS])
def test_measure_sees(visit, fault, measure, addition):
    with visit(width=760, reduced_motion="reduce") as reader:
        damage(reader, addition)
        assert [text for text in measure(reader.page) if fault in text]


def test_shift_is_measured(visit):
    push = "requestAnimationFrame(() => document.querySelector('article').style.padding = '9em')"
    with visit() as reader:
        damage(reader, f"<script>onload = () => requestAnimationFrame(() => {push})</script>")
        reader.settle()
        assert shift(reader.page) > SHIFT
