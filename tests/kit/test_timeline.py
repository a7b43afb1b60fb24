"""A trace becomes a picture in which nothing overlaps, and the same in words."""

import json
import re
from itertools import combinations, pairwise
from pathlib import Path

import pytest
from lxml import etree, html

from examplekit import timeline
from examplekit.errors import ExampleError
from examplekit.timeline_fit import WIDTHS, fitted, width
from examplekit.timeline_layout import LANES, STEPS, layout
from examplekit.timeline_scale import TAIL
from examplekit.timeline_texts import HEAD, Texts
from examplekit.timeline_words import WORDS, Words

ROOT = Path(__file__).parents[2]
CSS = (ROOT / "docs/assets/css/timeline.css").read_text("utf-8")
DRAWN = re.compile(
    r"^/// example \| (\S+)\.py\n(?: {4}.*\n)*? {4}timeline: (?:shown|folded)$", re.M
)
FILES = sorted(  # the recorded traces that some page draws
    {
        ROOT / "examples" / f"{name}.trace.json"
        for page in (ROOT / "docs" / "en").rglob("*.md")
        for name in DRAWN.findall(page.read_text("utf-8"))
    }
)


def trace(names, events, ending="exit", seconds=None):
    """A trace whose lanes are named and numbered in order; a name may end in " thread"."""
    lanes = [
        {
            "id": number,
            "name": name.removesuffix(" thread"),
            "what": "work",
            "kind": "thread" if name.endswith(" thread") else "task",
        }
        for number, name in enumerate(names)
    ]
    seconds = events[-1][0] if seconds is None and events else seconds or 0
    return {"ending": ending, "seconds": seconds, "lanes": lanes, "events": events}


def sleep(seconds, line=4):
    return ["sleep", f"sleep({seconds:g})", line, None]


def gathered(delays):
    """main creates a task for each of the delays, which sleeps, and gathers them."""
    events = [[0, "create", 0, None], [0, "run", 0]]
    events += [[0, "create", lane, 0] for lane in range(1, len(delays) + 1)]
    events.append([0, "wait", 0, "task", "gather", 9, None])
    for lane, delay in enumerate(delays, 1):
        events += [[0, "run", lane], [0, "wait", lane, *sleep(delay)]]
    for delay, lane in sorted((delay, lane) for lane, delay in enumerate(delays, 1)):
        events += [[delay, "run", lane], [delay, "print", lane, f"{lane} is ready"]]
        events += [[delay, "done", lane]]
    events += [[max(delays), "run", 0], [max(delays), "done", 0]]
    return trace(["main", *(f"task {n}" for n in range(1, len(delays) + 1))], events)


def failing_group():
    """TaskGroup: one child fails, the group cancels the other and its parent."""
    return trace(
        ["main", "bad", "slow"],
        [
            [0, "create", 0, None],
            [0, "run", 0],
            [0, "create", 1, 0],
            [0, "create", 2, 0],
            [0, "wait", 0, "task", "TaskGroup", 7, None],
            [0, "run", 1],
            [0, "wait", 1, *sleep(1)],
            [0, "run", 2],
            [0, "wait", 2, "queue", "Queue.get", 5, None],
            [1, "run", 1],
            [1, "exception", 1, "ValueError('no')"],
            [1, "cancel", 0, "TaskGroup"],
            [1, "cancel", 2, "TaskGroup"],
            [1, "run", 2],
            [1, "wait", 2, *sleep(0.5)],
            [1, "run", 0],
            [1, "wait", 0, "task", "TaskGroup", 7, None],
            [1.5, "run", 2],
            [1.5, "cancelled", 2],
            [1.5, "run", 0],
            [1.5, "done", 0],
        ],
    )


def blocking():
    """One task sleeps until 1 s; the other blocks the loop from 0.5 s to 2.5 s."""
    return trace(
        ["beat", "report"],
        [
            [0, "create", 0, None],
            [0, "create", 1, None],
            [0, "run", 0],
            [0, "wait", 0, *sleep(1)],
            [0, "run", 1],
            [0, "wait", 1, *sleep(0.5)],
            [0.5, "run", 1],
            [0.5, "print", 1, "in"],
            [2.5, "print", 1, "out"],
            [2.5, "done", 1],
            [2.5, "run", 0],
            [2.5, "done", 0],
        ],
    )


def deadlock(t=0.0):
    """Two tasks wait for a lock each since t, and main for both of them."""
    events = [[0, "create", 0, None], [0, "run", 0]]
    events += [[0, "create", 1, 0], [0, "create", 2, 0]]
    events += [[0, "wait", 0, "task", "TaskGroup", 8, None]]
    for lane in (1, 2):
        events += [[0, "run", lane], [0, "wait", lane, *sleep(t)]] if t else []
    for lane in (1, 2):
        events += [[t, "run", lane], [t, "wait", lane, "lock", "Lock", 6, None]]
    return trace(["main", "there", "back"], events, "deadlock")


def threads():
    """main waits for two jobs, which run in two threads at the same time."""
    return trace(
        ["main", "pool_0 thread", "pool_1 thread"],
        [
            [0, "create", 0, None],
            [0, "run", 0],
            [0, "work", 1, "resize"],
            [0, "work", 2, "rotate"],
            [0, "wait", 0, "thread", "gather", 9, None],
            [1, "print", 1, "resized"],
            [1, "rest", 1],
            [2, "rest", 2],
            [2, "run", 0],
            [2, "done", 0],
        ],
    )


def cancelling():
    """main cancels a task that sleeps."""
    return trace(
        ["main", "victim"],
        [
            [0, "create", 0, None],
            [0, "run", 0],
            [0, "create", 1, 0],
            [0, "wait", 0, *sleep(1)],
            [0, "run", 1],
            [0, "wait", 1, *sleep(9)],
            [1, "run", 0],
            [1, "cancel", 1, 0],
            [1, "wait", 0, "task", "await victim", 9, 1],
            [1, "run", 1],
            [1, "cancelled", 1],
            [1, "run", 0],
            [1, "print", 0, "gone"],
            [1, "done", 0],
            [1, "print", None, "after the loop"],
        ],
    )


MADE = {
    "gathered": gathered([1, 2, 1.5]),
    "ten": gathered([0.1 * n for n in range(1, 10)]),
    "long names": trace(
        ["main", "a task with a very long name " * 2],
        [[t, what, lane, *more] for t, what, lane, *more in cancelling()["events"]],
    ),
    "group": failing_group(),
    "blocking": blocking(),
    "deadlock": deadlock(),
    "late deadlock": deadlock(3),
    "threads": threads(),
    "cancelling": cancelling(),
}
RECORDED = {
    path.relative_to(ROOT / "examples").as_posix(): json.loads(path.read_text("utf-8"))
    for path in FILES
}


def drawable(found):
    steps = sum(event[1] in ("run", "work") for event in found["events"])
    return 0 < steps <= STEPS and len(found["lanes"]) <= LANES


ALL = MADE | {name: found for name, found in RECORDED.items() if drawable(found)}
every_picture = pytest.mark.parametrize("found", ALL.values(), ids=list(ALL))


def draw(found, language="en", title="x.py"):
    return timeline.render(found, title=title, ident="t1", language=language)


def picture(text):
    """The figure, and its SVG once more, read as strictly as XML is."""
    return html.fragment_fromstring(text), etree.fromstring(
        re.search(r"<svg.*</svg>", text, re.S)[0]
    )


def shown(text):
    """The texts in the picture, whatever width they are for."""
    return ["".join(node.itertext()) for node in picture(text)[1].iter("text")]


def table(text):
    return [
        tuple(cell.text_content() for cell in row) for row in picture(text)[0].xpath(".//tbody/tr")
    ]


def share(value):
    """A percentage of an attribute as a number."""
    return float(value.removesuffix("%"))


# ---- Geometry ----


@every_picture
def test_time_runs_to_the_right_and_stays_inside(found):
    places = layout(found, "x.py")
    for lane in places.lanes:
        assert 0 <= lane.x <= 100
        for one, two in pairwise(lane.spans):
            assert one.end <= two.x + 1e-9, "two stretches of a lane overlap"
        for span in lane.spans:
            assert 0 <= span.x <= span.end <= 100 + 1e-9
    for (t0, _, end), (t1, x, _) in pairwise(places.instants):
        assert t0 < t1
        assert end < x


@every_picture
def test_steps_of_one_instant_form_a_staircase(found):
    places = layout(found, "x.py")
    ids = [lane["id"] for lane in found["lanes"]]
    began = [(t, ids.index(lane)) for t, what, lane, *_ in found["events"] if what == "run"]
    spans = [span for lane in places.lanes for span in lane.spans if span.what == "run"]
    spans.sort(key=lambda span: span.x)
    assert [(span.t0, span.row) for span in spans] == began
    for one, two in pairwise(spans):
        assert one.x < two.x
        nested = found["events"].index([one.t0, "run", ids[one.row]])  # an eager task within it
        assert one.end <= two.x + 1e-9 or found["events"][nested + 1][1] != "wait"
    for span in spans:
        assert span.end > span.x, "a step cannot be seen"
        if not span.blocks:
            assert any(
                t == span.t0 and x <= span.x + 1e-9 and span.end <= end + 1e-9
                for t, x, end in places.instants
            )


def test_a_short_time_can_be_seen_beside_a_long_one():
    (_, _, end), (_, x, _), _ = layout(gathered([0.001, 1000]), "x.py").instants
    assert x - end > 0.5


def test_equal_times_are_equally_long():
    ends = [lane.end[2] for lane in layout(gathered([1, 2, 3]), "x.py").lanes[1:]]
    assert ends[1] - ends[0] == pytest.approx(ends[2] - ends[1])


def test_turns_follow_the_thread_of_control():
    turns = list(layout(gathered([1, 1]), "x.py").turns)
    assert [(one, two) for _, one, two in turns] == [(0, 1), (1, 2), (1, 2), (2, 0)]


# ---- Texts ----


def extents(texts, full, size):
    for text in texts:
        length = width(text.words, size(text)) + (width(text.soft) + 6 if text.soft else 0)
        x = text.x * full / 100 + text.dx
        yield (x - length, x) if text.dx < 0 else (x, x + length)


@pytest.mark.parametrize("language", WORDS)
@every_picture
def test_no_text_covers_another_or_runs_out(found, language):
    places = layout(found, "x.py")
    texts = Texts(places, Words(found, places, language))
    for least, widths in zip(WIDTHS.values(), ((280, 333, 519), (520, 700, 1200)), strict=True):
        lines = [list(texts.axis(least))]
        for row, lane in enumerate(places.lanes):
            head = list(texts.head(least, row, lane))
            lines.append([text for text in head if text.y == HEAD])
            lines.append([text for text in head if text.y != HEAD])
        for full in widths:
            for line in lines:
                found_at = list(extents(line, full, lambda text: 12 if text.kind == "name" else 11))
                for start, end in found_at:
                    assert start >= -2
                    assert end <= full + 18
                for (a, b), (c, d) in combinations(found_at, 2):
                    assert b <= c + 0.5 or d <= a + 0.5


def test_a_narrow_bar_says_the_most_telling_part():
    places = layout(failing_group(), "x.py")
    texts = Texts(places, Words(failing_group(), places, "en"))
    (wait,) = (span for span in places.lanes[2].spans if span.kind == "queue")
    for label, full, words in (
        ("Queue.get", 280, "Queue.get"),
        ("Queue.get", 50, "get"),
        ("await quick", 150, "await quick"),
        ("await quick", 80, "quick"),
        ("to_thread(resize)", 110, "to_thread"),
    ):
        wait.label = label
        assert [text.words for text in texts.bar(full, wait)] == [words]


@every_picture
def test_no_text_covers_an_arrow(found):
    places = layout(found, "x.py")
    texts = Texts(places, Words(found, places, "en"))
    for full in WIDTHS.values():
        for row, lane in enumerate(places.lanes):
            head = [text for text in texts.head(full, row, lane) if text.y == HEAD]
            for cancel in places.cancels:
                if cancel.row == row and cancel.from_above:
                    x = cancel.x * full / 100
                    for start, end in extents(head, full, lambda text: 11):
                        assert end <= x - 3 or x + 3 <= start


def test_who_cancels_is_said_where_there_is_room():
    for end in (1, 30):  # the arrow stands at the right or at the left of the picture
        found = trace(
            ["main"],
            [
                [0, "create", 0, None],
                [0, "run", 0],
                [0, "wait", 0, *sleep(9)],
                [1, "cancel", 0, "timeout"],
                [1, "run", 0],
                [1, "wait", 0, *sleep(end - 1)],
                [end, "run", 0],
                [end, "done", 0],
            ],
        )
        assert shown(draw(found)).count("timeout") == 1, "in the same place at both widths"


@every_picture
def test_labels_fit_into_their_bars(found):
    places = layout(found, "x.py")
    texts = Texts(places, Words(found, places, "ru"))
    for full in WIDTHS.values():
        for lane in places.lanes:
            for span in lane.spans:
                for text in texts.bar(full, span) if span.t1 is not None else ():
                    assert text.dx + width(text.words) <= (span.end - span.x) * full / 100


def test_a_text_is_cut_short_rather_than_squeezed():
    assert fitted(["StreamReader.readline"], 500) == "StreamReader.readline"
    short = fitted(["StreamReader.readline"], 60)
    assert short.endswith("…")
    assert "StreamReader".startswith(short[:-1])
    assert width(short) <= 60 < width("StreamReader"[: len(short)] + "…")
    assert fitted(["sleep(0.5)", "0.5 s"], 40) == "0.5 s"
    assert fitted(["Lock"], 5) == ""


def test_an_exception_stands_at_the_end_of_its_task():
    text = draw(failing_group())
    assert "ValueError('no')" in shown(text)
    assert picture(text)[1].xpath(".//*[contains(@class, 'm exception')]")


# ---- What is drawn ----


def test_every_kind_of_event_is_in_the_picture_and_in_the_table():
    for found, mark, words in (
        (gathered([1]), "g[@class='life']/line", "creates task 1"),
        (gathered([1]), "svg[@class='b sleep']", "waits for sleep(1), line 4"),
        (gathered([1]), "svg[@class='m done']", "resumes; prints “1 is ready”; finishes"),
        (gathered([1]), "circle[title='1 is ready']", "prints “1 is ready”"),
        (gathered([1, 1]), "g[@class='turn']/line", "starts"),
        (failing_group(), "svg[@class='m exception']", "fails with ValueError('no')"),
        (failing_group(), "g[@class='cancel']/svg", "gets a cancel request from TaskGroup"),
        (failing_group(), "svg[@class='b queue']", "waits for Queue.get, line 5"),
        (cancelling(), "svg[@class='m cancelled']", "ends cancelled"),
        (cancelling(), "g[@class='cancel']/line", "resumes; cancels victim"),
        (cancelling(), "svg[@class='b task']", "waits for victim, line 9"),
        (threads(), "svg[@class='b job']", "starts resize()"),
        (threads(), "svg[@class='b thread']", "finishes rotate()"),
        (blocking(), "svg[@class='b block']", "blocks the event loop for 2\xa0s"),
        (blocking(), "g[@class='late']/line", "1.5\xa0s late"),
        (deadlock(), "svg[@class='b lock']", "waits forever: Lock"),
    ):
        text = draw(found)
        assert picture(text)[1].xpath(f".//{mark}"), mark
        assert any(words in happens for _, _, happens in table(text)), words


def test_the_table_says_all_in_order():
    assert table(draw(cancelling())) == [
        ("0", "main", "is created; starts; creates victim; waits for sleep(1), line 4"),
        ("0", "victim", "starts; waits for sleep(9), line 4"),
        ("1", "main", "resumes; cancels victim; waits for victim, line 9"),
        ("1", "victim", "resumes; ends cancelled"),
        ("1", "main", "resumes; prints “gone”; finishes"),
        ("1", "the program", "prints “after the loop”"),
    ]


def test_a_sentence_tells_what_a_lane_does():
    description = picture(draw(cancelling()))[1].findtext("desc")
    assert description == (
        "main: waits for sleep(1) until 1\xa0s, finishes. victim (created by main at 0\xa0s): "
        "waits for sleep(9) until 1\xa0s, gets a cancel request from main, ends cancelled."
    )


def test_a_blocked_loop_shows_in_all_lanes():
    found = blocking()
    svg = picture(draw(found))[1]
    band, bar = svg.find(".//rect[@class='band']"), svg.find(".//svg[@class='b block']")
    assert (band.get("x"), band.get("width")) == (bar.get("x"), bar.get("width"))
    assert share(band.get("width")) > 50
    late = svg.find(".//g[@class='late']/line")
    assert share(late.get("x1")) > share(band.get("x"))
    assert "blocks the loop 2\xa0s" in shown(draw(found))
    assert "1.5\xa0s late" in shown(draw(found))
    assert ("0.5–2.5", "report") in {row[:2] for row in table(draw(found))}


def test_a_loop_that_is_not_blocked_makes_nobody_late():
    assert not re.search('class="(late|band)', draw(gathered([1, 2])))


@pytest.mark.parametrize(("language", "words"), [("en", "waits forever"), ("ru", "ждёт вечно")])
@pytest.mark.parametrize("t", [0, 0.5])
def test_a_deadlock_runs_into_an_open_end(t, language, words):
    text = draw(deadlock(t), language)
    svg = picture(text)[1]
    assert shown(text).count(words) == 3
    assert "∞" in shown(text)
    fade = svg.find(".//rect[@class='fade']")
    assert fade.get("fill") == "url(#t1-f)"
    assert svg.find(".//linearGradient").get("id") == "t1-f"
    assert share(fade.get("x")) <= 100 - TAIL < share(fade.get("x")) + share(fade.get("width"))
    for lane in layout(deadlock(t), "x.py").lanes:
        assert lane.spans[-1].end == 100
        assert lane.end is None
    assert [row[0] for row in table(text)][-3:] == ["∞"] * 3
    assert "Lock" in shown(text)


def test_a_program_that_never_ends_goes_on_to_the_right():
    found = blocking() | {"ending": "stopped", "seconds": 60.2}
    found["events"] = found["events"][:8]  # the last step never ends
    text = draw(found)
    assert "blocks the loop forever" in shown(text)
    assert "still waits" in shown(text)
    assert "60" not in text, "when it was stopped is not a part of the program"
    assert table(text)[-1] == ("∞", "report", "blocks the event loop forever")


def test_a_task_left_behind_has_no_mark():
    found = gathered([1, 2])
    found["events"] = [event for event in found["events"] if event[:2] != [2, "done"]]
    text = draw(found)
    assert "is left unfinished" in picture(text)[1].findtext("desc")
    assert "∞" not in shown(text)


# ---- Words ----


def test_both_languages_say_everything():
    assert WORDS["ru"].keys() == WORDS["en"].keys()
    for key, english in WORDS["en"].items():
        assert type(english) is type(WORDS["ru"][key])
        assert str(english).count("{}") == str(WORDS["ru"][key]).count("{}"), key


def test_numbers_follow_the_language():
    russian, english = draw(gathered([0.5, 1.25]), "ru"), draw(gathered([0.5, 1.25]), "en")
    assert "1,25" in shown(russian)
    assert "0\xa0с" in shown(russian)
    assert "1.25" in shown(english)
    assert "0\xa0s" in shown(english)
    assert "sleep(0.5)" in shown(russian), "code is code"
    assert "Всего 1,25\xa0с" in russian
    assert "1.25\xa0s in all" in english
    assert "12\xa0000,5" in " ".join(shown(draw(gathered([12000.5]), "ru")))


@pytest.mark.parametrize(("times", "words"), [(2, "2 раза"), (5, "5 раз"), (12, "12 раз")])
def test_russian_counts(times, words):
    events = [[0, "create", 0, None], [0, "run", 0]]
    for t in range(times):
        events += [[t, "wait", 0, *sleep(1)], [t + 1, "run", 0]]
    text = draw(trace(["main"], [*events, [times, "done", 0]]), "ru")
    assert f"ждёт sleep(1), {words}, до" in text


# ---- The page around it ----


@pytest.mark.parametrize("language", WORDS)
@every_picture
def test_it_fits_into_a_page(found, language):
    text = draw(found, language)
    figure, svg = picture(text)
    assert figure.tag == "figure"
    assert figure.get("class") == "timeline"
    assert not re.search(r"\n\s*\n", text)
    assert not re.search(r"style=|<script|href", text)
    marks = [value for element in figure.iter() for value in element.attrib.values()]
    assert not [value for value in marks if "http" in value]  # a lane's name may be an address
    idents = [element.get("id") for element in figure.iter() if element.get("id")]
    assert len(idents) == len(set(idents))
    assert all(ident.startswith("t1-") for ident in idents)
    assert svg.get("role") == "img"
    assert svg.get("aria-labelledby") in idents
    assert svg.get("aria-describedby") in idents
    assert len(svg.findtext("desc").split(". ")) >= len(found["lanes"])
    scrolling = figure.find(".//details/div")
    assert scrolling.get("tabindex") == "0"
    assert scrolling.get("aria-label")
    assert draw(json.loads(json.dumps(found)), language) == text


def test_names_and_exceptions_are_escaped():
    found = failing_group()
    evil = '<b>&"</b>'
    found["lanes"][1] |= {"name": evil, "what": "<i>"}
    found["events"][10][3] = f"ValueError('{evil}\x1b\n\n')"
    found["events"].insert(10, [1, "print", 1, evil])
    text = draw(found, title=evil)
    figure, svg = picture(text)
    assert not figure.xpath(".//b | .//i")
    assert evil in table(text)[1][1]
    assert evil in svg.findtext("title")
    assert evil in svg.findtext(".//circle/title")
    assert evil in figure.find(".//details/div").get("aria-label")
    assert any(evil in words for words in shown(text))
    assert not re.search(r"\n\s*\n|\x1b", text)


def test_five_lanes_are_small():
    found = draw(gathered([1, 2, 3, 4]), "ru")
    assert len(found.encode()) < 6500
    assert len(draw(gathered([1, 2, 3, 4])).encode()) < 6000


@pytest.mark.parametrize("found", [trace([], []), trace(["main"], [[0, "create", 0, None]])])
def test_an_empty_trace_is_an_error(found):
    with pytest.raises(ExampleError, match=r"shop\.py: the trace is empty"):
        draw(found, title="shop.py")


def test_a_crowd_is_an_error():
    draw(gathered([1] * (LANES - 1)))
    with pytest.raises(ExampleError, match=r"shop\.py: 13 lanes .* crowded"):
        draw(gathered([1] * LANES), title="shop.py")
    steps = [
        [t, what, 0, *more] for t in range(STEPS) for what, *more in (["run"], ["wait", *sleep(1)])
    ]
    draw(trace(["main"], steps))
    with pytest.raises(ExampleError, match="61 steps"):
        draw(trace(["main"], [*steps, [STEPS, "run", 0]]))


# ---- Its style sheet ----


def test_every_class_has_a_style():
    used = {
        name
        for found in ALL.values()
        for value in re.findall(r'class="([^"]+)"', draw(found))
        for name in value.split()
    }
    used -= {"timeline", "task", "ready", "done", "steps"}  # as they come
    assert {name for name in used if not re.search(rf"\.{name}\b", CSS)} == set()
    assert not re.search(r"url\(|@import|@font", CSS)


def luminance(colour):
    digits = colour[1:] if len(colour) == 7 else "".join(digit * 2 for digit in colour[1:])
    parts = [int(digits[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    linear = [x / 12.92 if x <= 0.03928 else ((x + 0.055) / 1.055) ** 2.4 for x in parts]
    return sum(weight * x for weight, x in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one, two):
    dark, light = sorted((luminance(one), luminance(two)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(("scheme", "ground"), [(0, "#ffffff"), (1, "#181f22")])
def test_colours_can_be_told_apart(scheme, ground):
    palette = re.findall(r"\.timeline\{(--[^}]*)", CSS)[scheme]
    colour = dict(re.findall(r"--([\w-]+):(#\w+)", palette))
    fills = [colour[name] for name in ("sleep", "lock", "queue", "io", "thread")]
    for below in (ground, colour["grid"]):
        for name in ("ink", "soft", "bad", "block"):
            assert contrast(colour[name], below) >= 4.5
        for name in ("run", "line", "lock-e", "queue-e", "io-e", "thread-e", "block"):
            assert contrast(colour[name], below) >= 3
    assert all(contrast(colour["ink"], fill) >= 4.5 for fill in fills)
    assert all(contrast(colour["run"], fill) >= 3 for fill in fills)
    assert contrast(colour["on"], colour["block"]) >= 4.5
    assert contrast(colour["on"], colour["thread-e"]) >= 4.5
