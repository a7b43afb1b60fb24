"""The small project, copied in order to be damaged."""

import hashlib
import json
import re
from pathlib import Path

HOME = "docs/en/index.md"
COURSE, COURSE_RU = "docs/en/course/index.md", "docs/ru/course/index.md"
TEA, TEA_RU = "docs/en/course/tea.md", "docs/ru/course/tea.md"
LOCK, LOCK_RU = "docs/en/questions/lock.md", "docs/ru/questions/lock.md"
KETTLE, KETTLE_RU = "docs/en/practice/kettle.md", "docs/ru/practice/kettle.md"
CUPS = "examples/course/tea/two_cups"
BROKEN, FIXED = "examples/questions/lock/twice_broken", "examples/questions/lock/twice_fixed"
PAGE = "site/en/course/tea.html"
INDEX = "site/en/search/search_index.json"
KEYS = "tests/published.txt"
CUPS_BLOCK = "/// example | course/tea/two_cups.py\n"
SECTION_BLOCK = CUPS_BLOCK + "    section: boil\n"
BROKEN_BLOCK = "/// example | questions/lock/twice_broken.py\n"
FIXED_BLOCK = "/// example | questions/lock/twice_fixed.py\n"
NOTE = "1.  Here the tea *waits*.\n"
FOLDED_BLOCK = f"{FIXED_BLOCK}    output: folded\n    summary: What will it print?\n///\n"
NAMES = {path: f"{path.removeprefix('examples/')}.py" for path in (CUPS, BROKEN, FIXED)}


class Copy:
    """A copy of the small project in `root`; paths are relative to it."""

    def __init__(self, root: Path):
        self.root = root

    def read(self, path: str) -> str:
        return (self.root / path).read_text("utf-8")

    def write(self, path: str, text: str) -> str:
        """The place is the file, as it is with the two that follow."""
        (self.root / path).parent.mkdir(exist_ok=True)
        (self.root / path).write_text(text, "utf-8")
        return re.escape(path.removeprefix("site/"))

    def delete(self, path: str) -> str:
        (self.root / path).unlink()
        return re.escape(path.removeprefix("site/"))

    def change(self, path: str, pattern: str, new: str) -> str:
        """Put `new` where the pattern first matches."""
        text, count = re.subn(pattern, new, self.read(path), count=1)
        assert count, f"nothing in {path} matches {pattern!r}"
        return self.write(path, text)

    def edit(self, path: str, old: str, new: str, at: str = "") -> str:
        """Put `new` where `old` first stands; the place of `new`, or of the text `at`."""
        before, found, after = self.read(path).partition(old)
        assert found, f"{path} does not hold {old!r}"
        self.write(path, before + new + after)
        return self.place(path, at) if at else self.place(path, new.strip("\n"), len(before))

    def add(self, text: str, page: str = TEA) -> str:
        """A new paragraph before the lecture's last heading."""
        before, heading, after = self.read(page).partition("### ")
        self.write(page, f"{before}{text}\n\n{heading}{after}")
        return self.place(page, text, len(before))

    def place(self, path: str, text: str, start: int = 0) -> str:
        """A pattern for the lines on which `text` stands."""
        whole = self.read(path)
        first = whole.count("\n", 0, whole.index(text, start)) + 1
        lines = range(first, first + len(text.splitlines() or [""]))
        return f"{re.escape(path)}:({'|'.join(map(str, lines))})\\b"

    def record(self, example: str, output: str = "") -> None:
        """Make the recording of a new or edited example look fresh."""
        digest = hashlib.sha256((self.root / f"{example}.py").read_bytes()).hexdigest()
        trace = json.loads(self.read(f"{CUPS}.trace.json")) | {"source": digest}
        self.write(f"{example}.trace.json", json.dumps(trace))
        if output:
            self.write(f"{example}.out", output)
