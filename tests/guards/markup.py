"""The pages are sound HTML: headings, ids, pictures, and code that the keyboard can scroll."""

import re
from collections import Counter

from guards.site import Page, texts

IDENT = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
LEFTOVER = re.compile(
    r"^\s*(///|!!!|\?\?\?|===|```|~~~|--8<--|#{1,6} )|\{:? *[#.][\w-]+[^}]*\}|\]\(", re.MULTILINE
)


def headings_are_sound(page: Page):
    """One <h1>, no level left out, an explicit English id on every heading."""
    ones = list(page.tree.iter("h1"))
    if len(ones) != 1:
        last = ones[-1] if ones else page.tree.body
        place = page.place(last, f"#{last.get('id')}}}")
        yield f"{place}: {len(ones)} <h1>, not one"
    level = 0
    for heading in page.headings:
        ident, depth = heading.get("id", ""), int(heading.tag[1])
        text = " ".join(heading.text_content().split())
        place = page.place(heading, f"#{ident}}}" if ident else "", f"# {text.rstrip('¶#')}")
        if depth > level + 1:
            yield f"{place}: <{heading.tag}> {text!r} follows <h{level}>: a level is left out"
        level = depth
        written = re.search(rf"\{{[^}}]*#{re.escape(ident)}[\s}}]", page.text)
        written = written or heading.xpath("ancestor::*[@data-filtered]")  # by the theme
        if page.source and not (IDENT.fullmatch(ident) and written):
            yield f"{place}: {text!r} has the id {ident!r}; give it an English one: {{#its-id}}"


def ids_are_unique(page: Page):
    """No id stands twice on a page."""
    counts = Counter(page.tree.xpath("//@id"))
    for ident in sorted(ident for ident, count in counts.items() if count > 1):
        second = page.tree.xpath("//*[@id=$ident]", ident=ident)[1]
        yield f"{page.place(second)}: a second id={ident!r}"


def everyone_can_read(page: Page):
    """Pictures have a text; what scrolls sideways can take the focus."""
    for image in page.tree.iter("img"):
        if image.get("alt") is None:
            yield f"{page.place(image, image.get('src', ''))}: a picture without alt"
    for block in page.tree.iter("pre"):
        if not any(e.get("tabindex") == "0" for e in (block, block.getparent(), *block)):
            place = next((b.place for b in page.blocks if block in b.element.iter("pre")), None)
            yield f'{place or page.place(block)}: <pre> cannot take the focus: tabindex="0"'


def no_markdown_is_left(page: Page):
    """Nothing that was meant as markup is shown to the reader as text."""
    for element, text in texts(page.content):
        if LEFTOVER.search(text):
            line = text.strip().splitlines()[0]
            yield f"{page.place(element, line)}: Markdown left as text: {line[:60]!r}"
