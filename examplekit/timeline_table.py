"""The rows of the table that says the same as a timeline: one for each step of a task."""

from dataclasses import dataclass, field

from examplekit.timeline_layout import MOMENT
from examplekit.timeline_words import Words, awaited

LISTS = {"create", "cancel", "print"}  # one verb for several of them


@dataclass
class Row:
    t0: float
    t1: float
    name: str
    parts: list[tuple[str, list[str]]] = field(default_factory=list)  # (key of a phrase, values)
    closed: bool = False  # the step has ended

    def add(self, key: str, *values: str):
        if key in LISTS and self.parts and self.parts[-1][0] == key:
            self.parts[-1][1].extend(values)
        else:
            self.parts.append((key, list(values)))


def table(trace: dict, words: Words) -> list[tuple[str, str, str]]:
    """(time, task, what happens) of every step of a task, and of all that happens between them."""
    lanes = {lane["id"]: lane for lane in trace["lanes"]}
    spans = [span for lane in words.layout.lanes for span in lane.spans]
    ids = list(lanes)
    late = {(ids[span.row], span.t1): span.delay for span in spans if span.late}
    rows: list[Row] = []
    steps: dict[int, Row] = {}  # the steps that have begun and not ended
    met: set[int] = set()
    jobs: dict[int, str] = {}

    def row(t, lane):
        name = lanes[lane]["name"] if lane in lanes else words("program")
        if lane in steps:
            return steps[lane]
        if not rows or rows[-1].closed or (rows[-1].t0, rows[-1].name) != (t, name):
            rows.append(Row(t, t, name))
        return rows[-1]

    for t, what, lane, *more in trace["events"]:
        if what == "run":
            steps[lane] = row(t, lane)
            steps[lane].add("resume" if lane in met else "run")
            met.add(lane)
            if (lane, t) in late:
                steps[lane].add("late", words.seconds(late[lane, t]))
        elif what in ("create", "cancel"):
            by, name = more[0], lanes[lane]["name"]
            if by in steps:
                steps[by].add(what, name)
            elif what == "create":
                row(t, lane).add("created")
            else:
                row(t, lane).add("cancel by", lanes[by]["name"] if by in lanes else by)
        elif what == "print":
            row(t, lane).add("print", words("quoted", more[0]))
        elif what in ("work", "rest"):
            jobs[lane] = more[0] if more else jobs.get(lane, "")
            row(t, lane).add(what, jobs[lane])
        else:
            step = row(t, lane)
            step.t1, step.closed = t, True
            if t - step.t0 > MOMENT:
                step.add("block", words.seconds(t - step.t0))
            if what == "wait":
                kind, label, line = more[:3]
                at = f", {words('line', line)}" if line else ""
                step.add("ready" if kind == "ready" else "wait", awaited(label) + at)
            else:
                step.add(what, *more)
            steps.pop(lane, None)
    told = [(when(row, words), row.name, say(row, words)) for row in rows]
    if words.layout.endless:
        for span in spans:
            if span.t1 is None:
                told.append(("∞", words.name(span.row), words.stretch(span)[0]))
    return told


def when(row: Row, words: Words) -> str:
    start, end = words.number(row.t0), words.number(row.t1)
    return start if start == end else f"{start}–{end}"


def say(row: Row, words: Words) -> str:
    return "; ".join(words(key, ", ".join(values)) for key, values in row.parts)
