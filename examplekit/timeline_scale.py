"""Maps the events of a trace to x, in percent of a timeline's width.

Time runs to the right.  Steps of tasks take no time, so an instant at which some run is widened by
one width for each of them: the order of the steps becomes visible as a staircase.
"""

from bisect import bisect_right
from collections import defaultdict
from itertools import pairwise

BEGINS, ENDS = {"run", "work"}, {"wait", "done", "exception", "cancelled", "rest"}
TAIL = 36  # the width in which waits that never end fade away
STEP, STEPS = 2, 45  # the width of a step, and of all of them
STILL = 4  # the width of a step where no time passes at all
SHORTEST, SHORT = 0.8, 15  # what the shortest time gets besides its share, and all times


class Scale:
    """`event` has the x of each event and of the end; time goes up to `seconds`.

    It is `endless` if the program had to be ended from outside while something was still open.
    """

    def __init__(self, trace: dict, events: list):
        times = [event[0] for event in events]
        steps = sum(event[1] in BEGINS for event in events)
        self.endless = trace["ending"] != "exit" and has_open(events)
        self.seconds = max(times) if self.endless else max(*times, trace["seconds"])
        gaps = sum(after > before for before, after in pairwise([*times, self.seconds]))
        room = 100 - TAIL * self.endless
        if gaps:
            step, least = min(STEP, STEPS / steps), min(SHORTEST, SHORT / gaps)
            scale = (room - step * steps - least * gaps) / (self.seconds - times[0])
        else:
            step, least, scale = min(STILL, room / steps), 0, 0
        self.event, self.knots = [], []
        x, now = 0.0, times[0]
        for t, what, *_ in [*events, [self.seconds, ""]]:
            if t > now:
                x, now = x + least + (t - now) * scale, t
            self.knots.append((now, x))
            x += step / 2 * (what in ENDS)
            self.event.append(x)
            x += step / 2 * (what in BEGINS)
            self.knots.append((now, x))

    def at(self, t: float) -> float:
        """The x of a moment before the end at which nothing happened."""
        right = bisect_right(self.knots, t, key=lambda knot: knot[0])
        (t0, x0), (t1, x1) = self.knots[right - 1], self.knots[right]
        return x0 + (t - t0) / (t1 - t0) * (x1 - x0)

    def instants(self) -> list[tuple[float, float, float]]:
        """(seconds, x, end) of all that are widened."""
        found = defaultdict(list)
        for t, x in self.knots:
            found[t].append(x)
        return [(t, min(xs), max(xs)) for t, xs in found.items() if max(xs) > min(xs)]


def has_open(events: list) -> bool:
    last = {event[2]: event[1] for event in events if event[1] in BEGINS | ENDS}
    return any(what in BEGINS | {"wait"} for what in last.values())
