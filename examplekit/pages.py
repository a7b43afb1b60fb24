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


class Pages:
    """The Markdown files of `docs`, found by their text without the front matter."""

    def __init__(self, docs: Path, default_language: str):
        self.docs, self.default = Path(docs), default_language
        self.pages: dict[str, Page] = {}

    def find(self, text: str) -> Page:
        """The page of this text.  Raises ExampleError where no file has it."""
        if (key := text.strip()) not in self.pages:  # the first page, or an edited one
            self.pages = {
                body: page
                for path in sorted(self.docs.rglob("*.md"))
                for body, page in [self._read(path)]
            }
        if key not in self.pages:
            raise ExampleError(f"no page in {self.docs}/ has the text {key[:60]!r}…")
        return self.pages[key]

    def _read(self, path: Path) -> tuple[str, Page]:
        text = path.read_text("utf-8")
        front = match.end() if (match := FRONT_MATTER.match(text)) else 0
        language, *parts = path.relative_to(self.docs).parts
        depth = len(parts) - (language == self.default)
        return text[front:].strip(), Page(path, language, text[:front].count("\n"), "../" * depth)
