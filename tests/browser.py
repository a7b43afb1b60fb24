"""A headless Chromium in which nothing that a reader's browser asks or says goes unseen."""

import os
from contextlib import contextmanager

from playwright.sync_api import Browser, expect, sync_playwright
from server import Server

ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--font-render-hinting=none",  # else letters are as wide as whole dots of a coarse screen
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",  # there is no other host
]

DESK = 1280  # px, as wide as a desk's screen
HOME, LOST = "index.html", "404.html"
TIMEOUT = 20_000  # ms, of a machine that is busy with other things
SEARCH = "label[for=__search].button"
QUERY = "[data-md-component=search-query]"
RESULT = ".md-search-result__link"
ANSWERED = "text => document.querySelector('.md-search-result').dataset.query === text"


expect.set_options(timeout=TIMEOUT)


@contextmanager
def launch():
    """Chromium: the one that the variable CHROMIUM names, else Playwright's own."""
    with sync_playwright() as playwright:
        path = os.environ.get("CHROMIUM") or None
        browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield browser
        browser.close()


class Visit:
    """A reader with an empty cache; `faults` tells what went wrong on the pages they opened."""

    def __init__(self, browser: Browser, server: Server, width: int, options: dict):
        self.server, self.began = server, len(server.answers)
        self.path = self.missing = ""
        self.seen: list[str] = []
        size = {"width": width, "height": 800}
        self.context = browser.new_context(viewport=size, **options)
        self.context.set_default_timeout(TIMEOUT)
        self.context.on("request", self._request)
        self.context.on("console", self._console)
        self.context.on("weberror", lambda error: self.seen.append(f"page error: {error.error}"))
        self.page = self.context.new_page()

    def _request(self, request):
        if not request.url.startswith((self.server.url, "file:", "data:", "blob:")):
            self.seen.append(f"request to another place: {request.url}")

    def _console(self, message):
        where = message.location["url"]
        if message.type in ("error", "warning") and where != self.missing:
            self.seen.append(f"console {message.type}: {message.text} ({where})")

    @property
    def answers(self):
        """What the server has answered since the visit began."""
        return self.server.answers[self.began :]

    @property
    def indexes(self) -> list[str]:
        """The search indexes that were asked for, by their addresses within the site."""
        paths = [answer.path.removeprefix(self.server.base) for answer in self.answers]
        return [path for path in paths if "search_index" in path]

    @property
    def faults(self) -> list[str]:
        misses = [self.server.origin + a.path for a in self.answers if a.status == 404]
        return self.seen + [f"not found: {url}" for url in misses if url != self.missing]

    def open(self, path: str, *, until: str = "load", missing: bool = False):
        """Open a page of the site; `missing` says that there is not meant to be one."""
        self.path = path
        url = self.server.url + path
        if missing:
            self.missing = url
        self.page.goto(url, wait_until=until)
        if until == "load":
            self.page.evaluate("document.fonts.ready.then(() => 0)")

    def find(self, selector: str):
        return self.page.locator(selector)

    def resize(self, width: int):
        self.page.set_viewport_size({"width": width, "height": 800})

    def type(self, text: str):
        """Type where the focus is, key by key."""
        keyboard = self.context.new_cdp_session(self.page)
        for letter in text:  # Playwright has no keys for Cyrillic letters, and sends none
            for event in {"type": "keyDown", "text": letter, "key": letter}, {"type": "keyUp"}:
                keyboard.send("Input.dispatchKeyEvent", event)
        keyboard.detach()

    def search(self, text: str):
        """Type a text into the empty search; the links of the results."""
        if not self.find(QUERY).is_visible():
            self.find(SEARCH).click()
        self.find(QUERY).fill("")
        self.type(text)
        self.page.wait_for_function(ANSWERED, arg=text)
        return self.find(RESULT)

    def settle(self):
        """Wait until the page asks for nothing more."""
        self.page.wait_for_load_state("networkidle")


@contextmanager
def visit(browser: Browser, server: Server, path: str, width: int, options: dict):
    """A `Visit` that begins on a page, if `path` names one; by its end nothing may have gone wrong.

    `options` are those of a new context of Playwright.
    """
    reader = Visit(browser, server, width, options)
    try:
        if path:
            reader.open(path)
        yield reader
    finally:
        reader.context.close()
    assert not reader.faults, "\n".join(reader.faults)
