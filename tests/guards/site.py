"""A built site beside its project: its pages as trees, each with the Markdown it was made of."""

import functools
import posixpath
import re
from pathlib import Path
from urllib.parse import urljoin

import yaml
from lxml import html

from examplekit import catalog
from guards.blocks import Block

SILENT = {"code", "pre", "samp", "kbd", "var", "script", "style", "template"}
LANGUAGES = {"ru": "", "en": "en/"}  # and where their pages begin
OPEN = 40  # pages whose trees are kept at a time
FRONT_MATTER = re.compile(r"---[ \t]*\n(.*?\n)---[ \t]*\n", re.DOTALL)


class Site:
    """The folder of a built site, and `root`, the folder of the project it was built from."""

    def __init__(self, root: Path, folder: Path):
        self.root, self.folder = Path(root), Path(folder)
        self.examples = catalog.load(self.root / "examples")
        self.parts = catalog.parts(self.root / "examples")
        self.files = {
            path.relative_to(self.folder).as_posix()
            for path in self.folder.rglob("*")
            if path.is_file()
        }
        self.html = {
            name: Page(self, name)
            for name in sorted(self.files)
            if name.endswith(".html") and not name.startswith("examples/")
        }
        self.pages = {name: page for name, page in self.html.items() if page.source}
        self.open: list[Page] = []

    @functools.cached_property
    def url(self) -> str:
        """The site's address, with a slash at its end, as the home page gives it."""
        home = self.html.get("index.html")
        return home.canonical.removesuffix("index.html") if home else ""

    @functools.cached_property
    def sources(self) -> dict[str, set[str]]:
        """The names of the Markdown pages of each language ("course/x.md")."""
        return {
            language: {path.relative_to(folder).as_posix() for path in sorted(folder.rglob("*.md"))}
            for language in LANGUAGES
            if (folder := self.root / "docs" / language)
        }

    def pairs(self):
        """The Russian and the English page of each name that both languages have."""
        for name, page in self.pages.items():
            other = self.pages.get(LANGUAGES["en"] + name)
            if page.language == "ru" and other:
                yield page, other


class Page:
    """A built page; `path` is its place in the site, `name` the same without the language.

    `source` is its Markdown file, or None where there is none (404.html).
    """

    def __init__(self, site: Site, path: str):
        self.site, self.path = site, path
        self.language = "en" if path.startswith("en/") else "ru"
        self.name = path.removeprefix(LANGUAGES[self.language])
        source = site.root / "docs" / self.language / self.name.replace(".html", ".md")
        self.source = source if source.is_file() else None
        self.file = (self.source or site.folder / path).relative_to(
            site.root if self.source else site.folder
        )

    @functools.cached_property
    def tree(self):
        """The page as lxml's tree; the one that was opened longest ago is closed for it."""
        self.site.open.append(self)
        if len(self.site.open) > OPEN:
            closed = self.site.open.pop(0).__dict__
            for name in "tree", "content", "headings", "blocks":
                closed.pop(name, None)
        parser = html.HTMLParser(encoding="utf-8")
        return html.document_fromstring((self.site.folder / self.path).read_bytes(), parser)

    @functools.cached_property
    def content(self):
        """The page's own part, without menus."""
        found = self.tree.find(".//article")
        return self.tree.body if found is None else found

    @functools.cached_property
    def ids(self) -> set[str]:
        return {*map(str, self.tree.xpath("//@id")), *map(str, self.tree.xpath("//a/@name"))}

    @functools.cached_property
    def headings(self) -> list:
        return list(self.content.iter("h1", "h2", "h3", "h4", "h5", "h6"))

    @functools.cached_property
    def blocks(self) -> list[Block]:
        return [Block(self, element) for element in self.tree.xpath("//*[@data-example]")]

    @functools.cached_property
    def canonical(self) -> str:
        link = self.tree.find(".//link[@rel='canonical']")
        return "" if link is None else link.get("href", "")

    @functools.cached_property
    def text(self) -> str:
        """The Markdown, front matter included."""
        return self.source.read_text("utf-8") if self.source else ""

    @functools.cached_property
    def lines(self) -> list[str]:
        return self.text.splitlines()

    @functools.cached_property
    def front_matter(self) -> tuple[dict, str]:
        """The values at the Markdown's head, and what is wrong where they are no YAML."""
        match = FRONT_MATTER.match(self.text)
        try:
            found = yaml.safe_load(match[1]) if match else {}
        except yaml.YAMLError as error:
            return {}, " ".join(str(error).split())
        return (found, "") if isinstance(found, dict) else ({}, "it has no 'name: value'")

    @property
    def meta(self) -> dict:
        return self.front_matter[0]

    @functools.cached_property
    def shown(self) -> set[str]:
        """The examples whose code the page shows."""
        return {block.name for block in self.blocks if "code" in [part[0] for part in block.parts]}

    @functools.cached_property
    def listed(self) -> set[str]:
        """The files of packages that the page lists."""
        links = self.tree.xpath("//*[@data-package]//a[@class='package__file']/@href")
        return {
            posixpath.normpath(urljoin(self.path, href)).removeprefix("examples/") for href in links
        }

    def place(self, element=None, *needles: str) -> str:
        """Where something stands: the one line of the Markdown with a needle, else of the HTML."""
        if element is None or self.content in element.iterancestors():
            for needle in filter(None, needles):
                found = [n for n, line in enumerate(self.lines, 1) if needle in line]
                if len(found) == 1:
                    return f"{self.file}:{found[0]}"
        if element is not None:
            return f"{self.path}:{element.sourceline}"
        return str(self.file)


def texts(element, foreign: str = "") -> list:
    """(element, text) of all that is said below an element, but not code, nor `foreign` words."""
    found = []
    collect(element, foreign, found)
    return found


def collect(element, foreign: str, found: list) -> None:
    if not isinstance(element.tag, str) or element.tag in SILENT:
        return
    if foreign and foreign in (element.get("lang"), element.get("hreflang")):
        return
    if element.text and not element.text.isspace():
        found.append((element, element.text))
    for child in element:
        collect(child, foreign, found)
        if child.tail and not child.tail.isspace():
            found.append((element, child.tail))
