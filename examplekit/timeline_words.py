"""The words of a timeline, in the page's language."""

from examplekit.timeline_layout import MOMENT, Lane, Layout, Span

WORDS = {
    "ru": {
        "title": "Лента времени: {}. {}",
        "seconds": "{} с",
        "total": "Всего {}",
        "instant": "Всё происходит в один момент",
        "deadlock": "В момент {} программа встала навсегда",
        "stopped": "Сама программа не заканчивается",
        "fold": "То же словами",
        "head": ("Время, с", "Задача", "Что происходит"),
        "program": "программа",
        "thread": "поток",
        "line": "строка {}",
        "create": "создаёт {}",
        "created": "создаётся",
        "run": "начинает",
        "resume": "продолжает",
        "late": "опоздание {}",
        "wait": "ждёт {}",
        "ready": "уступает очередь: {}",
        "done": "завершается",
        "exception": "падает с {}",
        "cancelled": "завершается отменой",
        "cancelled mark": "отменена",
        "cancel": "отменяет {}",
        "cancel by": "получает отмену от {}",
        "print": "печатает {}",
        "quoted": "«{}»",
        "work": "начинает {}()",
        "rest": "заканчивает {}()",
        "job": "выполняет {}()",
        "block": "блокирует цикл событий на {}",
        "block bar": ("блокирует цикл {}", "блокирует {}", "{}"),
        "blocks": "блокирует цикл событий",
        "blocks forever": ("блокирует цикл навсегда", "блокирует цикл", "блокирует"),
        "never": "блокирует цикл событий навсегда",
        "waits forever": "ждёт вечно",
        "still waits": "всё ещё ждёт",
        "never ends": "не заканчивается",
        "left": "остаётся незавершённой",
        "born": "{} (её создала {} в момент {})",
        "at": "{} в момент {}",
        "until": "{} до {}",
        "times": ("{}, {} раз,", "{}, {} раза,"),
    },
    "en": {
        "title": "Timeline: {}. {}",
        "seconds": "{} s",
        "total": "{} in all",
        "instant": "It all happens at one instant",
        "deadlock": "At {} the program is stuck forever",
        "stopped": "The program does not end by itself",
        "fold": "The same in words",
        "head": ("Time, s", "Task", "What happens"),
        "program": "the program",
        "thread": "thread",
        "line": "line {}",
        "create": "creates {}",
        "created": "is created",
        "run": "starts",
        "resume": "resumes",
        "late": "{} late",
        "wait": "waits for {}",
        "ready": "lets others run: {}",
        "done": "finishes",
        "exception": "fails with {}",
        "cancelled": "ends cancelled",
        "cancelled mark": "cancelled",
        "cancel": "cancels {}",
        "cancel by": "gets a cancel request from {}",
        "print": "prints {}",
        "quoted": "“{}”",
        "work": "starts {}()",
        "rest": "finishes {}()",
        "job": "runs {}()",
        "block": "blocks the event loop for {}",
        "block bar": ("blocks the loop {}", "blocks {}", "{}"),
        "blocks": "blocks the event loop",
        "blocks forever": ("blocks the loop forever", "blocks the loop", "blocks"),
        "never": "blocks the event loop forever",
        "waits forever": "waits forever",
        "still waits": "still waits",
        "never ends": "never ends",
        "left": "is left unfinished",
        "born": "{} (created by {} at {})",
        "at": "{} at {}",
        "until": "{} until {}",
        "times": ("{} {} times", "{} {} times"),
    },
}


def awaited(label: str) -> str:
    """What a wait waits for: the label says `await quick` of a task with that name."""
    return label.removeprefix("await ")


class Words:
    """Says things about one picture."""

    def __init__(self, trace: dict, layout: Layout, language: str):
        self.layout, self.language, self.words = layout, language, WORDS[language]
        self.ending = trace["ending"]

    def __call__(self, key: str, *values) -> str:
        return self.words[key].format(*values)

    def number(self, t: float) -> str:
        text = f"{t:,.3f}".rstrip("0").rstrip(".").replace(",", "\xa0")
        return text.replace(".", ",") if self.language == "ru" else text

    def seconds(self, t: float) -> str:
        return self("seconds", self.number(t)).replace(" ", "\xa0")

    def endless(self, span: Span) -> str:
        """What becomes of a stretch that the end of the trace cuts off."""
        if span.what != "wait":
            return self("never ends")
        return self("waits forever" if self.ending == "deadlock" else "still waits")

    def total(self) -> str:
        length = self.seconds(self.layout.seconds)
        if self.layout.endless:
            return self(self.ending, length)
        return self("total", length) if self.layout.seconds > MOMENT else self("instant")

    def sentences(self) -> list[str]:
        """A sentence a lane: what it does from its beginning to its end."""
        return [
            f"{self.subject(lane)}: {', '.join(self.story(row, lane))}."
            for row, lane in enumerate(self.layout.lanes)
        ]

    def subject(self, lane: Lane) -> str:
        if lane.parent is None:
            return lane.name
        return self("born", lane.name, self.name(lane.parent), self.seconds(lane.born))

    def name(self, by: int | str) -> str:
        return by if isinstance(by, str) else self.layout.lanes[by].name

    def story(self, row: int, lane: Lane) -> list[str]:
        parts = [(span.x, *self.stretch(span)) for span in lane.spans if self.stretch(span)]
        for cancel in self.layout.cancels:
            if cancel.row == row:
                asked = self("cancel by", self.name(cancel.by))
                parts.append((cancel.x, asked, cancel.t, "at"))
        if lane.end:
            what, t, x, error = lane.end
            parts.append((x, self(what, error), t, "at"))
        elif lane.kind == "task" and not self.layout.endless:
            parts.append((100, self("left"), None, ""))
        told, now = [], None
        for _, text, t, how in sorted(parts, key=lambda part: part[0]):
            if told and told[-1][0] == text and how == "until":
                told[-1][1:] = t, how, told[-1][3] + 1
            else:
                told.append([text, t, "" if how == "at" and t == now else how, 1])
            now = t
        return [self.told(*one) for one in told]

    def stretch(self, span: Span) -> tuple[str, float | None, str] | None:
        """(what it does, until when, "until"), or None for what takes no time."""
        label = awaited(span.label)
        if span.t1 is None:
            return f"{self.endless(span)}: {label}" if label else self("never"), None, ""
        if span.blocks:
            return self("blocks"), span.t1, "until"
        if span.what == "run" or span.seconds < MOMENT:
            return None
        return self("job" if span.what == "work" else "wait", label), span.t1, "until"

    def told(self, text: str, t: float | None, how: str, times: int) -> str:
        if times > 1:
            few = self.language == "ru" and times % 10 in (2, 3, 4) and times // 10 != 1
            text = self.words["times"][few].format(text, times)
        return self(how, text, self.seconds(t)) if how else text
