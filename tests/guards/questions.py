"""A question's page says of itself what people look for, and the lists of questions hold it."""

import json
import posixpath
import re
from collections import Counter

from guards.site import Page, Site

LISTS = ("tags", "synonyms", "misspellings", "asked", "messages")
SHARED = ("lecture", "topic", "level", "messages")
INDEX, MESSAGES = "questions/index.html", "questions/messages.html"
SENTENCES = 3
SENTENCE_END = re.compile(r"[.?!…][»”)]*(?=\s+[^\W\d_a-zа-яё]|\s+[«“(`]|\s*$)")
VARIES = "…"


def is_question(page: Page) -> bool:
    return str(page.meta.get("key", "")).startswith("qa.")


def question_is_complete(page: Page):
    """A question names its lecture and topic; the words people look for are lists of texts."""
    if not page.source:
        return
    meta = page.meta
    for name in ("lecture", "topic") if is_question(page) else ():
        if not isinstance(meta.get(name), str):
            yield f"{page.place(None, f'{name}:')}: {name} is {meta.get(name)!r}; name one"
    for name in LISTS:
        words, place = meta.get(name, []), page.place(None, f"{name}:")
        if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
            yield f"{place}: {name} is no list of texts: {words!r}"
        elif not words and name != "messages" and is_question(page):
            yield f"{place}: {name} is empty; by what words do people look for this?"
        elif twice := [word for word, count in Counter(words).items() if count > 1]:
            yield f"{place}: {name} names {twice[0]!r} twice"


def same_facts(page: Page, other: Page):
    """A question's lecture, topic, level and messages are the same in both languages."""
    for name in SHARED if is_question(page) else ():
        one, two = page.meta.get(name), other.meta.get(name)
        if one != two:
            yield f"{page.place(None, f'{name}:')}: {name} is {one!r}, in {other.file} {two!r}"


def messages_are_printed(page: Page):
    """Each message of a question is in an output on its page, and a title quotes what is there."""
    messages = page.meta.get("messages") or []
    outputs = [block.example.output() for block in page.blocks if block.example] if messages else []
    for message in messages:
        if not any(pattern(message).search(output) for output in outputs):
            place = page.place(None, message, "messages:")
            yield f"{place}: no example on this page prints {message!r}"
    if page.meta.get("topic") == "messages":
        title = str(page.meta.get("title"))
        if not any(pattern(message).search(title) for message in messages):
            yield f"{page.place(None, 'title:')}: the title quotes none of {messages}"


def pattern(message: str) -> re.Pattern:
    """A message as it may stand in a text: without its class, any words where it has “…”."""
    said = re.sub(r"^[\w.]+: ", "", message)
    return re.compile(".+?".join(re.escape(part) for part in said.split(VARIES)))


def answer_comes_first(page: Page):
    """A question's answer is its first paragraph, of three sentences at most, told to engines."""
    if not is_question(page):
        return
    heading = page.headings[0] if page.headings else None
    answer = None if heading is None else heading.getnext()
    place = str(page.file) if heading is None else page.place(heading, f"#{heading.get('id')}}}")
    if answer is None or answer.tag != "p":
        yield f"{place}: the answer must follow the title at once, as a paragraph"
        return
    text = " ".join(answer.text_content().split())
    if (count := len(SENTENCE_END.findall(text))) > SENTENCES:
        yield f"{place}: the answer has {count} sentences, not {SENTENCES}"
    found = page.tree.xpath("//script[@type='application/ld+json']/text()")
    told = [json.loads(script) for script in found]
    question = heading.text_content().removesuffix("#").strip()
    wanted = {
        "@type": "Question",
        "name": question,
        "acceptedAnswer": {"@type": "Answer", "text": text},
    }
    if [part.get("mainEntity") for part in told] != [[wanted]]:
        yield f"{page.path}: its structured data do not tell the question and the answer: {told}"


def questions_are_listed(site: Site):
    """The lists of questions and of messages hold every question, every message and its page."""
    for path, page in site.pages.items():
        if is_question(page):
            folder = posixpath.dirname(path.removesuffix(page.name) + INDEX)
            href = posixpath.relpath(path, folder)
            index = site.html[path.removesuffix(page.name) + INDEX]
            if not index.content.xpath("//li/a[@href=$href]", href=href):
                yield f"{page.place(None, 'topic:')}: {index.path} does not list this page"
            for message in page.meta.get("messages") or []:
                listed = site.html[path.removesuffix(page.name) + MESSAGES]
                entry = "//li[code[.=$message]]/a[@href=$href]"
                if not listed.content.xpath(entry, message=message, href=href):
                    yield f"{page.place(None, 'messages:')}: {listed.path} lacks {message!r}"
