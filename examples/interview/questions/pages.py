"""Reads the pages of the questions: their front matter is the one source."""

import difflib
import random
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

LEVELS = ("basic", "intermediate", "advanced")
LANGUAGES = ("ru", "en")

FRONT_MATTER = re.compile(r"---\n(.*?\n)---\n(.*)", re.DOTALL)
LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
MARKS = re.compile(r"^#.*$|\{[.#:][^}]*\}", re.MULTILINE)


class QuestionError(Exception):
    """There is no such question, or a page cannot be read."""


def docs_above(file: Path) -> Path:
    """The pages of the repository that holds the file, else those here."""
    for folder in file.parents:
        if (folder / "docs" / LANGUAGES[0] / "questions").is_dir():
            return folder / "docs"
    return Path("docs")


DOCS = docs_above(Path(__file__).resolve())


@dataclass(frozen=True)
class Question:
    """One question: what its page says of itself, and its first paragraph."""

    key: str
    title: str
    level: str
    topic: str
    lecture: str
    answer: str
    page: Path
    words: tuple[str, ...]
    messages: tuple[str, ...]

    def __post_init__(self) -> None:
        if self.level not in LEVELS:
            raise QuestionError(f"{self.page}: no level {self.level!r}")

    @property
    def name(self) -> str:
        """The key without its kind: "shield" for "qa.shield"."""
        return self.key.removeprefix("qa.")

    def tells_of(self, message: str) -> bool:
        """Does its page explain this error message, in small letters?"""
        return any(_fits(own.lower(), message) for own in self.messages)


@dataclass(frozen=True)
class Task:
    """A practical task: a program to write, and the page that writes it."""

    title: str
    description: str
    page: Path


def load(language: str = "en", docs: Path = DOCS) -> list[Question]:
    """Every question in that language, in the order of the course."""
    found = []
    for path, meta, text in _pages(language, "questions", docs):
        if meta["key"].startswith("qa."):
            question = Question(
                **_texts(path, meta, "title", "level", "topic", "lecture"),
                key=meta["key"],
                answer=_first_paragraph(text),
                page=path,
                words=_words(meta, "tags", "synonyms", "misspellings"),
                messages=_words(meta, "messages"),
            )
            found.append(question)
    return sorted(found, key=lambda question: (question.lecture, question.key))


def by_level(level: str, questions: Iterable[Question]) -> list[Question]:
    """Those of one level.  Raises QuestionError for an unknown level."""
    if level not in LEVELS:
        raise QuestionError(
            f"no level {level!r}; there are: {', '.join(LEVELS)}"
        )
    return [question for question in questions if question.level == level]


def find(text: str, questions: Iterable[Question]) -> Question:
    """The question of that key, or the one whose title or words hold the text.

    Raises QuestionError, naming the nearest, where not exactly one fits.
    """
    questions = list(questions)
    names = {question.name: question for question in questions}
    wanted = text.strip().removeprefix("qa.").lower()
    if wanted in names:
        return names[wanted]
    fitting = [q for q in questions if q.tells_of(wanted)]
    stages = (
        [q for q in questions if wanted in q.title.lower()],
        [q for q in fitting if q.topic == "messages"],  # pages about a message
        fitting,
        [
            q
            for q in questions
            if any(wanted in word.lower() for word in q.words)
        ],
    )
    found = next(filter(None, stages), [])
    if len(found) == 1:
        return found[0]
    near = [question.name for question in found[:5]]
    near = near or difflib.get_close_matches(wanted, names, 3, 0.4)
    hint = f"; did you mean {', '.join(near)}?" if near else ""
    raise QuestionError(
        f"{'more than one' if found else 'no'} question fits {text!r}{hint}"
    )


def draw(
    count: int, questions: Iterable[Question], seed: int | None = None
) -> list[Question]:
    """So many different questions at random, or all if there are fewer."""
    if count < 1:
        raise QuestionError(f"cannot draw {count} questions")
    questions = list(questions)
    return random.Random(seed).sample(questions, min(count, len(questions)))


def practical_tasks(language: str = "en", docs: Path = DOCS) -> list[Task]:
    """The programs that one is asked to write, by title."""
    found = [
        Task(**_texts(path, meta, "title", "description"), page=path)
        for path, meta, _ in _pages(language, "practice", docs)
        if path.name != "index.md"
    ]
    return sorted(found, key=lambda task: task.title)


def _pages(
    language: str, folder: str, docs: Path
) -> Iterator[tuple[Path, dict[str, Any], str]]:
    """Path, front matter and text of each page."""
    if language not in LANGUAGES:
        raise QuestionError(
            f"no language {language!r}; there are: {', '.join(LANGUAGES)}"
        )
    paths = sorted((docs / language / folder).glob("*.md"))
    if not paths:
        raise QuestionError(
            f"no pages in {docs / language / folder}; say where: --docs FOLDER"
        )
    for path in paths:
        try:
            match = FRONT_MATTER.match(path.read_text("utf-8"))
            meta = yaml.safe_load(match[1]) if match else None
        except (OSError, ValueError, yaml.YAMLError) as error:
            raise QuestionError(
                f"{path}: {' '.join(str(error).split())}"
            ) from None
        meta = meta if isinstance(meta, dict) else {}
        _texts(path, meta, "key")
        yield path, meta, match[2]


def _texts(path: Path, meta: dict[str, Any], *names: str) -> dict[str, str]:
    """What the front matter must say; each is a text."""
    for name in names:
        if not isinstance(meta.get(name), str):
            raise QuestionError(f"{path}: its front matter has no {name}")
    return {name: meta[name] for name in names}


def _words(meta: dict[str, Any], *names: str) -> tuple[str, ...]:
    """What it may say: lists of texts, joined."""
    lists = [meta.get(name) or [] for name in names]
    lists = [own if isinstance(own, list) else [own] for own in lists]
    return tuple(str(word) for own in lists for word in own)


def _fits(message: str, text: str) -> bool:
    """Is it that message, or one with something in the place of its "…"?"""
    parts = [
        part.strip()
        for part in re.sub(r"^\w+: ", "", message).split("…")
        if part.strip()
    ]
    return bool(parts) and (
        text in message or all(part in text for part in parts)
    )


def _first_paragraph(text: str) -> str:
    """The answer without links: this is a terminal."""
    plain = MARKS.sub("", LINK.sub(r"\1", text)).strip()
    return " ".join(plain.partition("\n\n")[0].split())
