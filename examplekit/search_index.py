"""What the site's search knows: made from the built pages, read by docs/assets/js/search.js.

    index([Page(address, meta, html), …], "ru")     # of one language, ready for json.dumps

A *term* is a stem in small letters.  Names fall apart as well: TaskGroup gives "taskgroup", "task"
and "group", run_in_executor gives "runinexecutor", "run", "in" and "executor".  How much a page is
about a term is worked out here (BM25F: Robertson and Zaragoza, "The Probabilistic Relevance
Framework", 2009, section 3.6), from where the term stands and how often; so are the weights of
terms.  The script joins them, and compares the query with the pages' phrases.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from html.parser import HTMLParser

import snowballstemmer

# Where a term stands, and how much it says there of what the page is about.
IN_TITLE, IN_HEADING, IN_WORDS, IN_LEAD, IN_TEXT, IN_CODE = 3.0, 1.3, 2.0, 0.5, 0.25, 0.19
LENGTH, WORDS_LENGTH, SATURATION = 0.15, 0.125, 5.0
COMMON = 0.3  # what is left of the weight of a word that is in every sentence
LEVELS = 16  # how finely a page's share in a term, and a term's weight, are told
MENTION, ENOUGH = (
    1 / LEVELS,
    9,
)  # a lesser share is left out of the index, if so many pages have more
KINDS = {"qa": "q", "lec": "l", "kit": "k", "ref": "r"}  # any other page is an index: "i"
TITLE, HEADING, PHRASE, LEAD, AGAIN = range(5)  # kinds of phrases
LONGEST = 24  # words of a phrase

STEMMERS = {name: snowballstemmer.stemmer(name) for name in ("russian", "english")}
WORD = re.compile(r"[^\W_]+(?:_+[^\W_]+)*")
PART = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|[^\x00-\x7f]+|[A-Z]+")
TWO_WORDS = {"async for", "async with", "async def", "yield from"}  # each means one thing

COMMON_WORDS = (
    "и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне "
    "было вот от меня еще нет о из ему теперь когда даже ну ли если уже или ни быть был него до "
    "вас опять уж вам ведь там потом себя ничего ей может они тут где есть надо ней для мы тебя их "
    "чем была сам чтоб без будто чего раз тоже себе под будет ж тогда кто этот того потому этого "
    "какой ним здесь этом один почти мой тем чтобы нее были куда зачем всех можно при об другой "
    "хоть после над больше тот через эти нас про всего них какая много разве три эту моя свою этой "
    "перед лучше чуть том такой им более всегда конечно всю между какие нужно почему это такое "
    "a an and are as at be but by can do does for from has have how i if in into is it its me my "
    "no not of on or should so than that the their then there these they this to was what when "
    "where which while who why will with would you your using use used am python питон"
)

# Numbers and names as short texts: a number below HALF is one sign, a larger one takes several.
SIGNS = "".join(chr(code) for code in range(33, 127) if chr(code) not in '"\\')
HALF = len(SIGNS) // 2


def stem(word: str) -> str:
    """The stem of a word in small letters, without ё."""
    return STEMMERS["russian" if re.search("[а-я]", word) else "english"].stemWord(word)


@cache
def terms_of(word: str) -> tuple[str, ...]:
    """A name's own term, and those of its parts; of a plain word its stem."""
    parts = PART.findall(word) if re.search("[A-Za-z]", word) else [word]
    stems = tuple(stem(part.lower()) for part in parts)
    return (word.replace("_", "").lower(), *stems) if len(parts) > 1 else stems


def terms(text: str) -> list[str]:
    """The terms of a text, in its order."""
    found, before = [], ""
    for word in WORD.findall(text.replace("ё", "е").replace("Ё", "Е")):
        if f"{before} {word}" in TWO_WORDS:
            found.append(before + word)
        found += terms_of(word)
        before = word
    return found


@dataclass
class Section:
    """What stands under a heading; the part above the first one has no anchor."""

    anchor: str = ""
    heading: str = ""
    text: str = ""
    code: str = ""


class _Reader(HTMLParser):
    EMPTY = frozenset(("br", "hr", "img", "input", "link", "meta", "wbr"))
    BLOCKS = frozenset(("dd", "div", "dt", "li", "p", "td", "th", "tr"))
    PASSED_OVER = frozenset(("button", "script", "style", "svg"))
    SIGNS_ON_THE_WAY = frozenset(("example__title", "filename", "headerlink", "timeline"))
    ANCHORED = ("h2", "h3")

    def __init__(self):
        super().__init__()
        self.sections, self.into = [Section()], "text"
        self.open, self.hidden = [], 0

    def handle_starttag(self, tag, attributes):
        if tag in self.EMPTY:
            self.handle_data(" ")
            return
        values = dict(attributes)
        marks = set((values.get("class") or "").split())
        hidden = tag in self.PASSED_OVER or bool(marks & self.SIGNS_ON_THE_WAY)
        self.open.append((tag, hidden))
        self.hidden += hidden
        if tag in self.ANCHORED and values.get("id"):
            self.sections.append(Section(values["id"]))
        self.into = {"h1": "", "h2": "heading", "h3": "heading", "pre": "code"}.get(tag, self.into)
        if tag in self.BLOCKS:
            self.handle_data(" ")

    def handle_endtag(self, tag):
        while tag not in self.EMPTY and self.open:
            closed, hidden = self.open.pop()
            self.hidden -= hidden
            if closed == tag:
                break
        if tag in ("h1", "h2", "h3", "pre"):
            self.into = "text"

    def handle_data(self, text):
        if self.into and not self.hidden:
            section = self.sections[-1]
            setattr(section, self.into, getattr(section, self.into) + text)


@dataclass
class Page:
    """A built page: its address within the language's folder, its front matter, its content."""

    address: str
    meta: dict
    html: str
    sections: list[Section] = field(init=False)

    def __post_init__(self):
        reader = _Reader()
        reader.feed(self.html)
        self.sections = reader.sections
        for section in self.sections:
            section.heading = " ".join(section.heading.split())

    @property
    def kind(self) -> str:
        first, dot, _ = str(self.meta.get("key", "")).partition(".")
        return KINDS.get(first, "i") if dot else "i"

    @property
    def name(self) -> str:
        """The words of its address: of course/04-tasks.html, tasks."""
        last = self.address.removesuffix(".html").removesuffix("/index").rpartition("/")[2]
        return last.lstrip("0123456789").replace("-", " ").strip()

    @property
    def title(self) -> str:
        return str(self.meta.get("title") or "")

    @property
    def description(self) -> str:
        return str(self.meta.get("description") or "")

    def listed(self, *names: str) -> list[str]:
        """The texts of these lists of the front matter."""
        return [str(text) for name in names for text in self.meta.get(name) or []]

    def phrases(self) -> Iterable[tuple[int, str]]:
        """Kind and text of all that people may type as a whole."""
        yield TITLE, self.title
        yield TITLE, self.name
        yield LEAD, self.description
        for section in self.sections[1:]:
            yield HEADING, section.heading
        for text in self.listed("synonyms", "misspellings", "asked"):
            yield PHRASE, text

    def counts(self) -> Iterable[tuple[str, Counter]]:
        """How often each term stands in each place; a heading, text and code by section."""
        yield "title", Counter(terms(f"{self.title} {self.name}"))
        found = Counter()
        for text in self.listed("tags", "synonyms", "misspellings", "asked"):
            found.update(terms(text))
        yield "words", found
        yield "lead", Counter(terms(f"{self.description} {self.sections[0].text}"))


def index(pages: Iterable[Page]) -> dict:
    """The index of one language's pages.

    A dict of texts and lists; `pages` holds address, title, description, kind and the headings
    with their anchors, `terms` the terms, `weights` a sign for each.  For each term, after a space,
    `postings` holds of each page that has it the distance to the former one, the page's share in
    the term, and the section that has most of it.  Of each page, `phrases` holds how many it has,
    and of each its kind, its length and its terms, or, of one that stood before, AGAIN and its
    number.  Numbers are written by `sign`.
    """
    pages = [page for page in pages if not (page.meta.get("search") or {}).get("exclude")]
    strengths, best = defaultdict(dict), {}
    said, length, words, outside = [], [], [], set()  # outside code
    for page in pages:
        parts = [
            (Counter(terms(s.heading)), Counter(terms(s.text)), Counter(terms(s.code)))
            for s in page.sections
        ]
        parts[0] = (Counter(), Counter(), parts[0][2])  # what stands above is the lead
        said.append((dict(page.counts()), parts))
        outside.update(*said[-1][0].values(), *(c for h, text, _ in parts for c in (h, text)))
        length.append(sum(text.total() for _, text, _ in parts) + 1)
        words.append(said[-1][0]["words"].total() + 1)
    middle, middle_words = sum(length) / len(pages), sum(words) / len(pages)
    for number, (places, parts) in enumerate(said):
        stretch = 1 - LENGTH + LENGTH * length[number] / middle
        spread = (words[number] / middle_words) ** WORDS_LENGTH
        every = set().union(*places.values(), *(part for section in parts for part in section))
        for term in every:
            shares = [
                4 * min(heading[term], 1) + text[term] + code[term] / 2
                for heading, text, code in parts
            ]
            best[term, number] = shares.index(max(shares))
            amount = (
                IN_TITLE * min(places["title"][term], 1)
                + IN_HEADING * min(sum(heading[term] for heading, _, _ in parts), 2)
                + IN_WORDS * places["words"][term] / spread
                + IN_LEAD * min(places["lead"][term], 2)
                + IN_TEXT * sum(text[term] for _, text, _ in parts) / stretch
                + IN_CODE * sum(code[term] for _, _, code in parts) / stretch
            )
            strengths[term][number] = amount / (amount + SATURATION)
    for term in [term for term in strengths if len(strengths[term]) == 1 and term not in outside]:
        del strengths[term]  # a variable's name: nobody looks for it
    return _written(pages, strengths, best)


def _written(pages: list[Page], strengths: dict, best: dict) -> dict:
    phrases = [
        [(kind, list(terms(text))[:LONGEST]) for kind, text in page.phrases()] for page in pages
    ]
    often = Counter(t for page in phrases for _, phrase in page for t in phrase)
    order = sorted(strengths, key=lambda term: (-often[term], term))
    number_of = {term: number for number, term in enumerate(order)}
    common = {stem(word) for word in COMMON_WORDS.split()}
    weights, postings = [], []
    for term in order:
        shares = strengths[term]
        spread = min(sum(share**2 for share in shares.values()), len(pages))
        weight = math.log(1 + (len(pages) - spread + 0.5) / (spread + 0.5))
        weights.append(round(weight * (COMMON if term in common else 1) * LEVELS))
        least = min(MENTION, sorted(shares.values())[-ENOUGH:][0])
        shares = {number: share for number, share in shares.items() if share >= least}
        last, places = -1, ""
        for number in sorted(shares):
            level = max(1, round(shares[number] * LEVELS))
            places += sign(number - last - 1) + sign(level) + sign(best[term, number])
            last = number
        postings.append(places)
    written, first, count = [], {}, 0
    for page in phrases:
        written.append(sign(len(page)))
        for kind, phrase in page:
            numbers = "".join(sign(number_of[term]) for term in phrase)
            text, again = sign(len(phrase)) + numbers, sign(first.setdefault(numbers, count))
            if kind == PHRASE and first[numbers] < count and len(again) < len(text):
                kind, text = AGAIN, again
            written.append(sign(kind) + text)
            count += 1
    return {
        "pages": [
            [
                *(page.address, page.title, page.description, page.kind),
                [text for s in page.sections[1:] for text in (s.anchor, s.heading)],
                page.listed("messages"),
            ]
            for page in pages
        ],
        "terms": " ".join(order),
        "weights": "".join(map(sign, weights)),
        "postings": " ".join(postings),
        "phrases": "".join(written),
    }


def sign(number: int) -> str:
    """A number from 0 as signs, the lowest digit last; a sign of the upper half goes on."""
    text = SIGNS[number % HALF]
    while number := number // HALF:
        text = SIGNS[HALF + number % HALF] + text
    return text
