"""Says which texts stand where in a timeline of a given width, so that none overlaps another."""

from collections.abc import Iterator

from examplekit.timeline_fit import GAP, UP_TO, Line, Text, fitted, width
from examplekit.timeline_layout import Cancel, Lane, Layout, Span
from examplekit.timeline_words import Words, awaited

HEAD, BASE = 12, 29  # px below a lane's top: the base lines above its bar and inside of it
BOLD = 13  # px: a size of plain letters as wide as those of the names
ARROW, MARK = 7, 18  # px from an arrow, and from a lane's end, to the text beside it
FADES = {False: 0.3, True: 0.8}  # how much of the tail does not fade: more if a bar in it is solid


class Texts:
    def __init__(self, picture: Layout, words: Words):
        self.picture, self.words = picture, words

    def axis(self, full: float) -> Iterator[Text]:
        """As many moments as find room; those that matter most go first."""
        line, moments = Line(full), self.picture.instants
        if self.picture.endless:
            line.take(100, UP_TO, 9)
            yield Text("t", 100, 11, UP_TO, "∞")
        edges = {t for span in self.picture.blocked for t in (span.t0, span.t1)}
        edges |= {moments[0][0], moments[-1][0]}
        for t, x, end in sorted(moments, key=lambda moment: moment[0] not in edges):
            words = self.words.number(t) if t else self.words.seconds(t)
            for place in (x, 0), (end, UP_TO):
                if line.take(*place, width(words)):
                    yield Text("t", place[0], 11, place[1], words)
                    break

    def bar(self, full: float, span: Span) -> Iterator[Text]:
        """What stands inside a bar; x is the bar's own."""
        end = span.end if span.late is None else span.late
        if words := fitted(self.options(span), (end - span.x) * full / 100 - 8):
            yield Text("", 0, 12, 5, words)

    def tail(self, full: float, span: Span) -> Iterator[Text]:
        """What stands on a bar that never ends."""
        room = (100 - span.x) * full / 100 - 8
        if span.solid:
            room *= FADES[True]
        else:
            never = self.words.endless(span)
            room -= GAP + width(never)
            yield Text("", 100, BASE, UP_TO, never)
        if words := fitted(self.options(span), room):
            yield Text("on" if span.solid else "", span.x, BASE, 5, words)

    def options(self, span: Span) -> list[str]:
        if span.what == "work":
            return [f"{span.label}()"]
        if span.blocks:
            parts = self.words.words["block bar" if span.t1 else "blocks forever"]
            return [part.format(self.words.seconds(span.seconds)) for part in parts]
        if span.asleep is not None:
            return [span.label, self.words.seconds(span.asleep)]
        name = awaited(span.label).split("(")[0]
        return [span.label, awaited(span.label), name, name.rpartition(".")[2] or name]

    def head(self, full: float, row: int, lane: Lane) -> Iterator[Text]:
        """What stands above a lane, and beside its end."""
        line, name = Line(full), fitted([lane.name], 0.6 * full, BOLD)
        cancels = [cancel for cancel in self.picture.cancels if cancel.row == row]
        line.taken += [(cancel.x, -1, 1) for cancel in cancels if cancel.from_above]
        places = [(lane.begin, 4), (100, UP_TO), *((x, -9) for x, _, _ in line.taken)]
        place = next((at for at in places if line.take(*at, width(name, BOLD), 3)), places[0])
        end = place[0] * line.px + place[1] + width(name, BOLD) * (place[1] > 0)
        notes = list(self.notes(line, lane, cancels))
        soft = self.words("thread") if lane.kind == "thread" else f"{lane.what}()"
        starts = [start for start, _ in map(line.span, line.taken) if start > end]
        if lane.what == lane.name or width(soft) + 6 > min(starts, default=full) - end - GAP:
            soft = ""
        yield Text("name", place[0], HEAD, place[1], name, soft)
        yield from notes

    def notes(self, line: Line, lane: Lane, cancels: list[Cancel]) -> Iterator[Text]:
        for cancel in cancels:
            if isinstance(cancel.by, str):
                yield from self.beside(line, cancel.x, ARROW, "bad", cancel.by)
        for span in lane.spans:
            if span.late is not None:
                words = self.words("late", self.words.seconds(span.delay))
                yield from self.beside(line, span.late, 0, "warn", words)
        what, _, x, error = lane.end or ("", 0, 0, "")
        if what == "exception":
            yield from self.failure(line, x, error)
        if what == "cancelled":
            words = self.words("cancelled mark")
            if x * line.px + MARK + width(words) < line.end:
                yield Text("bad", x, BASE, MARK, words)
            else:
                yield from self.beside(line, x, 0, "bad", words)

    def beside(self, line: Line, x: float, dx: int, kind: str, words: str) -> Iterator[Text]:
        """To the right or to the left of x, if there is room."""
        for by in dx, -dx or UP_TO:
            if line.take(x, by, width(words), 6):
                yield Text(kind, x, HEAD, by, words)
                return

    def failure(self, line: Line, x: float, error: str) -> Iterator[Text]:
        """The exception, beside the mark that ends a lane or above it; elsewhere it has a mark."""
        end, name = x * line.px, error.split("(")[0]
        places = [(line.end - end - MARK, BASE, x, MARK)]
        for start, stop in line.free():
            a, b = (at * line.px + dx for at, dx in (start, stop))
            if a < end:
                places.insert(1, (min(b, end) - a, HEAD, *(stop if b < end else (x, UP_TO))))
            if b > end:
                places.append((b - max(a, end), HEAD, *(start if a > end else (x, 0))))
        best, most = None, (False, 0)
        for room, y, at, dx in places:
            mark = "× " * (y == HEAD and at != x)
            words = fitted([mark + error, mark + name], room)
            if (score := (error in words, len(words))) > most:
                best, most = Text("bad", at, y, dx, words), score
        if best:
            if best.y == HEAD:
                line.take(best.x, best.dx, width(best.words), 0)
            yield best
