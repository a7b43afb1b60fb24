"""Which page is being rendered: a Markdown extension is not told, so the page is found by its text.

This asks nothing of the site generator, so the extension works in any that runs Python-Markdown.
"""

import re
from dataclasses import dataclass
from pathlib import Path

from examplekit.errors import ExampleError

FRONT_MATTER = re.compile(r"---[ \t]*\n.*?\n---[ \t]*\n\s*", re.DOTALL)


@dataclass(frozen=True)
class Page:
    """A Markdown file `docs/<language>/…`; its text begins after line `offset`."""

    path: Path
    language: str
    offset: int
    up: str  # "../" for each folder between the page's address and the site's root

    def error(self, line: int, message: str) -> ExampleError:
        """An error that names the page and the line (counted from 1 in the page's text)."""
        return ExampleError(f"{self.path}:{self.offset + line}: {message}")

    def block_error(self, kind: str, argument: str, message: str) -> ExampleError:
        """An error of the block `/// kind | argument`, which begins on the line it names."""
        opening = re.compile(rf"/// *{kind} *\| *{re.escape(argument)} *")
        lines = enumerate(self.path.read_text("utf-8").splitlines(), 1)
        number = next((number for number, line in lines if opening.fullmatch(line)), 1)
        return ExampleError(f"{self.path}:{number}: {message}")


class Pages:
    """The Markdown files of `docs`, found by their text without the front matter."""

    def __init__(self, docs: Path, default_language: str):
        self.docs, self.default = Path(docs), default_language
        self.pages: dict[str, list[Page]] = {}

    def find(self, text: str) -> Page:
        """The page of this text.  Raises ExampleError where not exactly one file has it."""
        if (key := text.strip()) not in self.pages:  # the first page, or an edited one
            self.pages = {}
            for path in sorted(self.docs.rglob("*.md")):
                self._read(path)
        match self.pages.get(key, []):
            case [page]:
                return page
            case [] if key.startswith("---"):  # left in the text, as it cannot be read
                raise ExampleError(f"{self._whole(key)}:1: the front matter is no YAML mapping")
            case []:
                raise ExampleError(f"no page in {self.docs}/ has the text {key[:60]!r}…")
            case pages:
                names = ", ".join(str(page.path) for page in pages)
                raise ExampleError(f"these pages have one text, so none is known by it: {names}")

    def _read(self, path: Path) -> None:
        text = path.read_text("utf-8")
        front = match.end() if (match := FRONT_MATTER.match(text)) else 0
        language, *parts = path.relative_to(self.docs).parts
        depth = len(parts) - (language == self.default)
        page = Page(path, language, text[:front].count("\n"), "../" * depth)
        self.pages.setdefault(text[front:].strip(), []).append(page)

    def _whole(self, text: str) -> Path:
        """The file whose text, front matter included, this is; else the folder."""
        paths = sorted(self.docs.rglob("*.md"))
        return next((p for p in paths if p.read_text("utf-8").strip() == text), self.docs)
