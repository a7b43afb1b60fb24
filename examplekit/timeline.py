"""Draws a recorded run as lanes of tasks: an SVG, and the same in words."""

from collections.abc import Iterator
from html import escape

from examplekit.timeline_drawing import Drawing, text
from examplekit.timeline_layout import layout
from examplekit.timeline_table import table
from examplekit.timeline_words import Words


def render(trace: dict, *, title: str, ident: str, language: str) -> str:
    """The figure as HTML without blank lines; `ident` begins every element id in it.

    `language` is "ru" or "en".  Raises ExampleError if the trace is empty or too crowded to read.
    """
    picture = layout(trace, title)
    words = Words(trace, picture, language)
    parts = [
        '<figure class="timeline" data-search-exclude>',
        *Drawing(picture, words, ident).svg(title),
        f"<figcaption>{text(words.total())}</figcaption>",
        *details(table(trace, words), title, words),
        "</figure>",
    ]
    return "\n".join(parts)


def details(rows: list, title: str, words: Words) -> Iterator[str]:
    fold = text(words("fold"))
    yield f"<details><summary>{fold}</summary>"
    yield f'<div role="group" tabindex="0" aria-label="{fold}: {escape(title)}">'
    yield '<table class="steps"><thead><tr>'
    yield from (f'<th scope="col">{text(name)}</th>' for name in words.words["head"])
    yield "</tr></thead><tbody>"
    for row in rows:
        yield "<tr>" + "".join(f"<td>{text(cell)}</td>" for cell in row) + "</tr>"
    yield "</tbody></table></div></details>"
