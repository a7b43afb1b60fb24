"""Fits texts into a timeline, whose width and font nobody knows beforehand.

Every text is placed twice, for a phone and for a wide page; the style sheet shows one of the two.
Widths of texts are generous estimates.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

WIDTHS = {"s": 280, "l": 520}  # px: the least width for which each is made
GAP = 8  # px between two texts
NARROW, BROAD = "ijlftrI.,:;'|!()[]{} \xa0-", "mwMW@ШЩЖЮМФшщжюмыф…"
MARGIN = 14  # px right of the picture that a text may use
UP_TO = -0.1  # px: as good as none, but a text with this dx ends at its x


@dataclass(frozen=True)
class Text:
    """Begins `dx` px right of x (in percent), or ends there if `dx` is negative."""

    kind: str
    x: float
    y: int
    dx: float
    words: str
    soft: str = ""  # goes on in softer ink


def width(text: str, size: float = 11) -> float:
    """About the width of a text in px; most fonts are narrower."""
    ems = (
        0.36 if c in NARROW else 0.9 if c in BROAD else 0.7 if c.isupper() else 0.6 for c in text
    )
    return sum(ems) * size


def fitted(options: list[str], room: float, size: float = 11) -> str:
    """The first option that fits into `room` px, or the last one cut short, or nothing."""
    for text in options:
        if width(text, size) <= room:
            return text
    text = options[-1]
    while len(text) > 2 and width(text + "…", size) > room:
        text = text[:-1].rstrip("( ._")
    return text + "…" if len(text) > 2 else ""


def both(place: Callable[..., Iterable[Text]], *of) -> Iterator[tuple[str, Text]]:
    """(class, text) for both widths; the class is empty where both have the same text."""
    small, large = (list(place(full, *of)) for full in WIDTHS.values())
    yield from (("" if text in large else "s", text) for text in small)
    yield from (("l", text) for text in large if text not in small)


class Line:
    """A line of texts in a picture `full` px wide.

    What is taken is kept as (x, from, to), in percent and in px from there: so texts that do not
    overlap in this width do not in any greater one.
    """

    def __init__(self, full: float):
        self.px, self.end = full / 100, full + MARGIN
        self.taken: list[tuple[float, float, float]] = []

    def span(self, place: tuple[float, float, float]) -> tuple[float, float]:
        x, a, b = place
        return x * self.px + a, x * self.px + b

    def take(self, x: float, dx: float, length: float, gap: float = GAP) -> bool:
        """Takes `length` px from x + dx, or up to there if dx is negative, if they are free."""
        place = (x, dx - length, dx) if dx < 0 else (x, dx, dx + length)
        start, end = self.span(place)
        others = map(self.span, self.taken)
        free = start >= -1 and end <= self.end
        if free := free and not any(a - gap < end and start < b + gap for a, b in others):
            self.taken.append(place)
        return free

    def free(self) -> Iterator[tuple[tuple[float, float], tuple[float, float]]]:
        """((x, dx), (x, dx)) of the beginning and the end of each free place, left to right."""
        start = 0, 0
        for x, a, b in sorted(self.taken, key=self.span):
            yield start, (x, a - GAP)
            start = x, b + GAP
        yield start, (100, MARGIN)
