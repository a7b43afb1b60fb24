"""Draws a timeline as SVG.

There is no viewBox: x and width are percentages, y is in pixels.  So the picture stretches with the
page and its text keeps its size, on a phone and on paper.
"""

import re
from collections.abc import Iterable, Iterator
from html import escape

from examplekit.timeline_fit import Text, both
from examplekit.timeline_layout import Cancel, Lane, Layout, Span
from examplekit.timeline_texts import FADES, Texts
from examplekit.timeline_words import Words

HEAD, ROW = 24, 44  # px: the axis, and a lane
MIDDLE = 25  # px below a lane's top; steps reach 10 px up and down from there, waits 8
MARKS = {  # to the right of a lane's end
    "done": "M5 0l3 3.5 5.5-7",
    "exception": "M5-4l8 8m0-8l-8 8",
    "cancelled": "M5.5 3.5l7-7a5 5 0 1 0-7 7a5 5 0 0 0 7-7",
}
KINDS = {"future": "task", "process": "thread"}  # drawn alike


def text(value: str) -> str:
    value = re.sub(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]", "\N{REPLACEMENT CHARACTER}", value)
    return escape(value, quote=False)


def n(x: float) -> str:
    return f"{x:.2f}".rstrip("0").rstrip(".")


def percent(x: float) -> str:
    return f"{n(x)}%" if x else "0"


def across(x: float, end: float) -> str:
    return f'x="{percent(x)}" width="{percent(end - x)}"'


def line(x1: float, y1: float, x2: float, y2: float) -> str:
    return f'<line x1="{percent(x1)}" x2="{percent(x2)}" y1="{y1}" y2="{y2}"/>'


def mark(kind: str, x: float, y: float, path: str) -> str:
    kind = f"m {kind}".strip()
    return f'<svg class="{kind}" x="{percent(x)}" y="{y}"><path d="{path}"/></svg>'


def group(attribute: str, parts: Iterable[str]) -> Iterator[str]:
    if parts := list(parts):
        yield f"<g {attribute}>"
        yield from parts
        yield "</g>"


def place(row: int) -> str:
    return f'transform="translate(0 {HEAD + ROW * row})"'


def middle(row: int) -> int:
    return HEAD + ROW * row + MIDDLE


def label(size: str, one: Text) -> str:
    kind = f"{one.kind} {size}".strip()
    kind = f' class="{kind}"' if kind else ""
    x = f' x="{percent(one.x)}"' if one.x else ""
    anchor = ' text-anchor="end"' if one.dx < 0 else ""
    dx = f' dx="{n(one.dx)}"' if abs(one.dx) > 0.2 else ""
    soft = f'<tspan dx="6">{text(one.soft)}</tspan>' if one.soft else ""
    return f'<text{kind}{x} y="{one.y}"{dx}{anchor}>{text(one.words)}{soft}</text>'


def labels(place, *of) -> Iterator[str]:
    for size, one in both(place, *of):
        yield label(size, one)


class Drawing:
    def __init__(self, picture: Layout, words: Words, ident: str):
        self.picture, self.words, self.ident = picture, words, ident
        self.texts = Texts(picture, words)

    def svg(self, title: str) -> Iterator[str]:
        picture, words, ident = self.picture, self.words, self.ident
        title = words("title", title, words.total())
        yield f'<svg class="n{len(picture.lanes)}" role="img" '
        yield f'aria-labelledby="{ident}-t" aria-describedby="{ident}-d">'
        yield f'<title id="{ident}-t">{text(title)}</title>'
        yield f'<desc id="{ident}-d">{text(" ".join(words.sentences()))}</desc>'
        yield '<line class="axis" x2="100%" y1="17" y2="17"/>'
        for _, x, end in picture.instants:
            yield f'<rect class="at" {across(x, end)}/><rect class="tick" {across(x, end)}/>'
        yield from labels(self.texts.axis)
        for span in picture.blocked:
            yield f'<rect class="band" {across(span.x, span.end)}/>'
        turns = (line(x, middle(one), x, middle(two)) for x, one, two in picture.turns)
        yield from group('class="turn"', turns)
        yield from group('class="life"', self.births())
        for row, lane in enumerate(picture.lanes):
            yield from group(place(row), self.lane(row, lane))
        yield from group('class="cancel"', map(self.arrow, picture.cancels))
        if picture.endless:
            yield from self.tail()
        yield "</svg>"

    def births(self) -> Iterator[str]:
        """From each task down to those that it creates, and on to where their first step begins."""
        reach = {}
        for row, lane in enumerate(self.picture.lanes):
            end = lane.spans[-1].end if lane.spans and lane.kind == "thread" else lane.begin
            if end > lane.x:
                yield line(lane.x, middle(row), end, middle(row))
            if lane.parent is not None:
                reach[lane.parent, lane.x] = row
        for (parent, x), row in reach.items():
            yield line(x, middle(parent), x, middle(row))

    def lane(self, row: int, lane: Lane) -> Iterator[str]:
        for span in lane.spans:
            if span.what == "run" and not span.blocks:
                yield f"<rect {across(span.x, span.end)}/>"
            elif span.end - span.x > 0.05:
                yield from self.bar(span)
        for x, printed in lane.prints.items():
            about = "&#10;".join(text(line) for line in printed)
            yield f'<circle cx="{percent(x)}"><title>{about}</title></circle>'
        if lane.end:
            what, _, x, _ = lane.end
            yield mark(what, x, MIDDLE, MARKS[what])
        yield from labels(self.texts.head, row, lane)

    def bar(self, span: Span) -> Iterator[str]:
        words, kind = self.words, KINDS.get(span.kind, span.kind)
        kind = "block" if span.blocks else "job" if span.what == "work" else kind
        yield f'<svg class="b {kind}" y="17" {across(span.x, span.end)}>'
        if span.label:
            end = words.seconds(self.picture.seconds if span.t1 is None else span.t1)
            about = f"{span.label}, {words.number(span.t0)}–{end}"
            if span.line:
                about += f", {words('line', span.line)}"
            yield f"<title>{text(about)}</title>"
        yield '<rect rx="3"/>'
        if span.t1 is not None:
            yield from labels(self.texts.bar, span)
        yield "</svg>"
        if span.late is not None:
            yield f'<g class="late">{line(span.late, MIDDLE, span.end, MIDDLE)}</g>'

    def arrow(self, cancel: Cancel) -> str:
        """From the task that cancels, or from above the lane, to the bar of the one it cancels."""
        y, head, shaft = middle(cancel.row) - 9, "M-3.5-5L0 0l3.5-5", ""
        if isinstance(cancel.by, str) or cancel.by == cancel.row:
            head += "M0 0v-11"
        elif cancel.from_above:
            shaft = line(cancel.x, middle(cancel.by) + 10, cancel.x, y)
        else:
            y, head = y + 18, "M-3.5 5L0 0l3.5 5"
            shaft = line(cancel.x, middle(cancel.by) - 10, cancel.x, y)
        return shaft + mark("", cancel.x, y, head)

    def tail(self) -> Iterator[str]:
        """What never ends fades away, below its label and the word for that."""
        lanes = enumerate(self.picture.lanes)
        spans = {row: lane.spans[-1] for row, lane in lanes if lane.spans and not lane.end}
        spans = {row: span for row, span in spans.items() if span.t1 is None}
        start = self.picture.instants[-1][2]
        fade = FADES[any(span.solid for span in spans.values())]
        yield f'<linearGradient id="{self.ident}-f"><stop offset="{fade}"/><stop offset="1"/>'
        yield "</linearGradient>"
        yield f'<rect class="fade" {across(start, 101)} fill="url(#{self.ident}-f)"/>'
        for row, span in spans.items():
            yield from group(place(row), labels(self.texts.tail, span))
