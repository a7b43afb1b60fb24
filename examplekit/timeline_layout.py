"""Computes what a timeline shows and where: plain data, x in percent of the picture's width."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from examplekit.errors import ExampleError
from examplekit.timeline_scale import BEGINS, ENDS, Scale

LANES, STEPS = 12, 60  # more of them make a picture nobody can read
MOMENT = 0.0005  # seconds: what is shorter is not drawn as taking time


@dataclass
class Span:
    """A stretch of one lane: `what` is run (a step), work (a thread's job) or wait.

    `t1` is None where it never ends.
    """

    what: str
    row: int
    t0: float
    x: float
    t1: float | None = None
    end: float = 100
    kind: str = ""  # of a wait
    label: str = ""  # what a wait waits for; a job's function
    line: int | None = None
    late: float | None = None  # the x at which a sleep was due, if the loop was blocked then

    @property
    def asleep(self) -> float | None:
        """The seconds that a sleep has asked for."""
        found = re.fullmatch(r"sleep\(([\d.e+-]+)\)", self.label)
        return float(found[1]) if self.kind == "sleep" and found else None

    @property
    def seconds(self) -> float:
        return 0 if self.t1 is None else self.t1 - self.t0

    @property
    def delay(self) -> float:
        """The seconds by which a sleep ends after its time."""
        return self.seconds - self.asleep

    @property
    def blocks(self) -> bool:
        return self.what == "run" and (self.t1 is None or self.seconds > MOMENT)

    @property
    def solid(self) -> bool:
        """Drawn in full colour, for something runs all the time."""
        return self.what == "work" or self.blocks


@dataclass
class Cancel:
    row: int
    t: float
    x: float
    by: int | str  # a row, or what asked for it: TaskGroup, timeout …

    @property
    def from_above(self) -> bool:
        return isinstance(self.by, str) or self.by <= self.row


@dataclass
class Lane:
    name: str
    what: str  # the coroutine function's name
    kind: str  # task or thread
    x: float = 0  # where it comes into being, or first does something
    born: float = 0  # seconds
    parent: int | None = None  # a row
    spans: list[Span] = field(default_factory=list)
    prints: dict[float, list[str]] = field(default_factory=lambda: defaultdict(list))  # by x
    end: tuple[str, float, float, str] | None = None  # (what, seconds, x, exception)

    @property
    def begin(self) -> float:
        """The x of its first step."""
        return self.spans[0].x if self.spans else self.x


@dataclass
class Layout:
    lanes: list[Lane]
    seconds: float
    endless: bool  # something is still open when the trace ends, and always will be
    instants: list[tuple[float, float, float]]  # (seconds, x, end): those widened by steps
    cancels: list[Cancel]

    @property
    def turns(self) -> Iterator[tuple[float, int, int]]:
        """(x, row, row) of each moment at which a step ends and another task's step begins."""
        steps = [span for lane in self.lanes for span in lane.spans if span.what == "run"]
        for one, two in pairwise(sorted(steps, key=lambda span: (span.x, span.end))):
            if (one.end, one.t1) == (two.x, two.t0) and one.row != two.row:
                yield two.x, one.row, two.row

    @property
    def blocked(self) -> list[Span]:
        return [span for lane in self.lanes for span in lane.spans if span.blocks]


def layout(trace: dict, title: str) -> Layout:
    """Raises ExampleError, beginning with `title`, where there is nothing or too much to draw."""
    rows = {lane["id"]: row for row, lane in enumerate(trace["lanes"])}
    events = [event for event in trace["events"] if event[2] in rows]
    steps = sum(event[1] in BEGINS for event in events)
    if not steps:
        raise ExampleError(
            f"{title}: the trace is empty: no task ran, or too much happened to be drawn "
            "(show less in the program, or hide the timeline)"
        )
    if len(rows) > LANES or steps > STEPS:
        raise ExampleError(
            f"{title}: {len(rows)} lanes and {steps} steps are too crowded to draw "
            f"(at most {LANES} and {STEPS}; show less in the program, or hide the timeline)"
        )
    scale = Scale(trace, events)
    lanes = [Lane(lane["name"], lane["what"], lane["kind"]) for lane in trace["lanes"]]
    cancels, unfinished = [], {}
    for (t, what, ident, *more), x in zip(events, scale.event, strict=False):
        row = rows[ident]
        lane = lanes[row]
        if what == "create":
            lane.x, lane.born, lane.parent = x, t, rows.get(more[0])
        elif what == "print":
            lane.prints[x].append(more[0])
        elif what == "cancel":
            cancels.append(Cancel(row, t, x, rows.get(more[0], more[0])))
        elif row in unfinished:
            span = unfinished.pop(row)
            span.t1, span.end = t, x
        if what in BEGINS | {"wait"}:
            span = Span(what, row, t, x)
            if what == "wait":
                span.kind, span.label, span.line = more[:3]
            elif what == "work":
                span.label = more[0]
            lane.spans.append(span)
            unfinished[row] = span
        elif what in ENDS - {"rest"}:
            lane.end = what, t, x, more[0] if more else ""
    for span in unfinished.values():
        if scale.endless:
            span.end = 100
        else:  # the program has ended without it
            span.t1, span.end = scale.seconds, scale.event[-1]
    for lane in lanes:
        if lane.parent is None:
            lane.x = lane.begin
    picture = Layout(lanes, scale.seconds, scale.endless, scale.instants(), cancels)
    for lane in lanes:
        for span in lane.spans:
            if late(span, picture.blocked):
                span.late = scale.at(span.t1 - span.delay)
    return picture


def late(sleep: Span, blocked: list[Span]) -> bool:
    """Did a blocked loop keep it from ending in time?"""
    if sleep.asleep is None or sleep.t1 is None or sleep.delay < MOMENT:
        return False
    due = sleep.t1 - sleep.delay
    return any(step.t0 - MOMENT < due < (step.t1 or due + 1) for step in blocked)
