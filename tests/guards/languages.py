"""The Russian and the English page of a name say and show the same, each in its own language."""

import re
from collections import defaultdict
from itertools import zip_longest

from guards.site import LANGUAGES, Page, Site, texts

CYRILLIC = re.compile(r"[А-Яа-яЁё]")
LETTER = re.compile(r"[^\W\d_]")
NO_PROSE = re.compile(  # of Markdown
    r"(?s:\A---\n.*?\n---\n)|^///.*\n(    .*\n)*|`[^`]*`|\]\([^)]*\)|\{[^}]*\}|<[^>]*>",
    re.MULTILINE,
)
WORD = re.compile(r"[A-Za-z][A-Za-z'’-]+")
A_SENTENCE = 5  # English words; fewer may be names
PROSE = {"p", "li", "dd", "dt", "td", "th", "figcaption", "summary", "blockquote"}
SPOKEN = ("alt", "title", "aria-label", "placeholder")


def pages_pair(site: Site):
    """Every page is there in both languages, written and built, and nothing else is."""
    for language, prefix in LANGUAGES.items():
        for name in sorted(set.union(*site.sources.values())):
            if name not in site.sources[language]:
                yield f"docs/{language}/{name}: this page is missing; the other language has it"
            elif prefix + name.replace(".md", ".html") not in site.files:
                yield f"docs/{language}/{name}: this page is not on the site"
    for path in sorted(site.html.keys() - site.pages.keys() - {"404.html"}):
        yield f"{path}: a page without a source in docs/"


def same_blocks(page: Page, other: Page):
    """Both languages show the same examples in the same order and in the same way."""
    for one, two in zip_longest(page.blocks, other.blocks):
        if str(one) != str(two):
            places = " and ".join(block.place for block in (one, two) if block)
            yield (
                f"{places}: {page.file} shows {one or 'nothing'}, "
                f"{other.file} shows {two or 'nothing'}"
            )
            return


def same_headings(page: Page, other: Page):
    """Both languages have the same headings: levels and ids, in the same order."""
    for one, two in zip_longest(page.headings, other.headings):
        if said(one) != said(two):
            places = " and ".join(
                owner.place(heading, f"#{heading.get('id')}")
                for owner, heading in ((page, one), (other, two))
                if heading is not None
            )
            yield f"{places}: {page.file} has {said(one)}, {other.file} has {said(two)}"
            return


def said(heading) -> str:
    return "no such heading" if heading is None else f"<{heading.tag} id={heading.get('id')!r}>"


def own_language(page: Page):
    """No Russian on an English page, no English prose on a Russian one, but what is marked so."""
    if not page.source:
        return
    if page.tree.get("lang") != page.language:
        yield f"{page.path}:1: <html lang={page.tree.get('lang')!r}>, not {page.language!r}"
    yield from russian_on_english(page) if page.language == "en" else english_on_russian(page)


def russian_on_english(page: Page):
    for element, text in [*texts(page.tree, "ru"), *spoken(page.tree, "ru")]:
        if CYRILLIC.search(text):
            yield fault(page, element, text, "Russian on an English page", "ru")


def english_on_russian(page: Page):
    said = defaultdict(str)
    for element, text in texts(page.content, "en"):
        while element.tag not in PROSE and element is not page.content:
            element = element.getparent()
        said[element] += text
    written = NO_PROSE.sub("", page.text)
    if len(CYRILLIC.findall(written)) < len(LETTER.findall(written)) / 3:
        yield f"{page.file}: this page is not in Russian"
        return
    for element, text in [*said.items(), *spoken(page.content, "en")]:
        if len(WORD.findall(text)) >= A_SENTENCE and not CYRILLIC.search(text):
            yield fault(page, element, text, "English on a Russian page", "en")
    for text in page.tree.xpath("//meta[@name='description']/@content"):
        if not CYRILLIC.search(text):
            yield f"{page.place(None, 'description:')}: the description is not in Russian"


def spoken(element, foreign: str):
    """(element, text) of what is said by attributes, but not in the `foreign` language."""
    for name in SPOKEN:
        for text in element.xpath(f".//@{name}"):
            owner = text.getparent()
            if not owner.xpath("ancestor-or-self::*[@lang=$x or @hreflang=$x]", x=foreign):
                yield owner, str(text)
    for meta in element.iterfind(".//meta[@name='description']"):
        yield meta, meta.get("content", "")


def fault(page: Page, element, text: str, what: str, language: str) -> str:
    line = " ".join(text.split())[:60]
    place = page.place(None if element.tag == "meta" else element, text.strip().split("\n")[0])
    return f"{place}: {what}: {line!r}; translate it or say lang={language!r}"
