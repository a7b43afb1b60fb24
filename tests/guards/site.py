"""A built site beside its project: its pages as trees, each with the Markdown it was made of."""

import functools
import re
from pathlib import Path

import yaml
from lxml import html

from examplekit import catalog

SILENT = {"code", "pre", "samp", "kbd", "var", "script", "style", "template"}
LANGUAGES = {"ru": "", "en": "en/"}  # and where their pages begin
FRONT_MATTER = re.compile(r"---[ \t]*\n(.*?\n)---[ \t]*\n", re.DOTALL)


class Site:
    """The folder of a built site, and `root`, the folder of the project it was built from."""

    def __init__(self, root: Path, folder: Path):
        self.root, self.folder = Path(root), Path(folder)
        self.examples = catalog.load(self.root / "examples")
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
        parser = html.HTMLParser(encoding="utf-8")
        return html.document_fromstring((self.site.folder / self.path).read_bytes(), parser)

    @functools.cached_property
    def content(self):
        """The page's own part, without menus."""
        found = self.tree.find(".//article")
        return self.tree.body if found is None else found

    @functools.cached_property
    def ids(self) -> set[str]:
        return {*self.tree.xpath("//@id"), *self.tree.xpath("//a/@name")}

    @functools.cached_property
    def headings(self) -> list:
        return list(self.content.iter("h1", "h2", "h3", "h4", "h5", "h6"))

    @functools.cached_property
    def blocks(self) -> list["Block"]:
        return [Block(self, element) for element in self.tree.iterfind(".//*[@data-example]")]

    @functools.cached_property
    def canonical(self) -> str:
        return next(iter(self.tree.xpath("//link[@rel='canonical']/@href")), "")

    @functools.cached_property
    def text(self) -> str:
        """The Markdown, front matter included."""
        return self.source.read_text("utf-8") if self.source else ""

    @functools.cached_property
    def lines(self) -> list[str]:
        return self.text.splitlines()

    @functools.cached_property
    def front_matter(self) -> dict:
        """Raises yaml.YAMLError."""
        match = FRONT_MATTER.match(self.text)
        return (yaml.safe_load(match[1]) or {}) if match else {}

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


class Block:
    """An example as a page shows it.  `parts`: (kind, element, folded), in their order."""

    def __init__(self, page: Page, element):
        self.page, self.element = page, element
        self.name = element.get("data-example")
        self.example = page.site.examples.get(self.name)
        self.link = next(iter(element.xpath(".//a[contains(@class, 'example__file')]")), None)
        section = element.find(".//*[@class='example__section']")
        self.section = "" if section is None else section.text_content()
        self.parts = [
            (kind(part), part, folded(part, element))
            for part in element.iter("pre", "figure")
            if (part.tag == "pre" or kind(part) == "timeline")
            and not part.xpath("ancestor::ol")  # the notes
        ]

    @property
    def place(self) -> str:
        """The line on which the block begins."""
        twins = [block for block in self.page.blocks if block.name == self.name]
        opening = re.compile(rf"/// example *\| *{re.escape(self.name)} *")
        lines = [n for n, line in enumerate(self.page.lines, 1) if opening.fullmatch(line)]
        if len(lines) == len(twins):
            return f"{self.page.file}:{lines[twins.index(self)]}"
        return self.page.place(self.element, f'data-example="{self.name}"')

    def __str__(self):
        """What it shows, in words."""
        parts = ", ".join(kind + " folded" * folded for kind, _, folded in self.parts)
        marked = len(self.element.findall(".//*[@class='hll']"))
        section = f"#{self.section}" if self.section else ""
        return f"{self.name}{section} ({parts or 'nothing'}; {marked} lines highlighted)"


def kind(part) -> str:
    if part.tag == "figure":
        return "timeline" if "timeline" in part.get("class", "").split() else "figure"
    return "output" if part.xpath("ancestor::*[@class='example__output']") else "code"


def folded(part, block) -> bool:
    inside = part.iterancestors()
    return any(element.tag == "details" for element in iter(lambda: next(inside), block))


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
