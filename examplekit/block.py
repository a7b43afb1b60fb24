"""The block that puts an example on a page, as a Markdown extension on `pymdownx.blocks`.

    /// example | course/05-waiting-for-many/gather_keeps_order.py
        timeline: shown
        highlight: await asyncio.gather

    1.  A note, shown at `# (1)!` in the file.
    ///

Options: `section` (a function or class by name), `code`, `output`, `timeline` (shown, folded or
hidden), `highlight` (the lines that contain this text), `summary` (the label of what is folded).
"""

import re
import xml.etree.ElementTree as etree
from dataclasses import replace
from html import escape
from itertools import groupby
from pathlib import Path

from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor
from pygments import highlight
from pygments.filter import simplefilter
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer
from pygments.token import Name, Operator, Punctuation, String, Text, Whitespace
from pymdownx.blocks import BlocksExtension
from pymdownx.blocks.block import Block, type_string

from examplekit import catalog, directives, timeline
from examplekit.errors import ExampleError
from examplekit.pages import Page, Pages

NOTE = re.compile(r"# \((\d+)\)!")
PLAIN = {Name, Name.Builtin, Name.Builtin.Pseudo, Name.Namespace, Name.Variable.Magic}
PLAIN |= {Operator, Punctuation, Whitespace}
WORDS = {
    "ru": {
        "repository": "в репозитории",
        "output": "Вывод",
        "timeline": "Что делали задачи",
        "show code": "Показать код",
        "show output": "Показать вывод",
        "show timeline": "Показать, что делали задачи",
        "exercise": "упражнение",
        "fails": "так нельзя",
        "deadlock": "взаимная блокировка",
        "lost task": "потерянная задача",
        "blocked loop": "блокирует цикл событий",
        "wrong output": "неверный результат",
    },
    "en": {
        "repository": "in the repository",
        "output": "Output",
        "timeline": "What the tasks did",
        "show code": "Show the code",
        "show output": "Show the output",
        "show timeline": "Show what the tasks did",
        "exercise": "exercise",
        "fails": "don’t do this",
        "deadlock": "deadlock",
        "lost task": "lost task",
        "blocked loop": "blocks the event loop",
        "wrong output": "wrong result",
    },
}


@simplefilter
def coloured(self, lexer, stream, options):
    """Only what has a colour of its own is marked: a third of the marks, half of the page."""
    for kind, text in stream:
        yield (String if kind in String else Text if kind in PLAIN else kind), text


class Example(Block):
    NAME = "example"
    ARGUMENT = True
    OPTIONS = {name: ("", type_string) for name in directives.OPTIONS}

    def on_create(self, parent):
        reader = self.md.preprocessors["examples"]
        self.page: Page = reader.page
        self.directive = reader.waiting[0]
        if self.directive.name != self.argument:  # Markdown has passed over a block
            reader.complain()
        del reader.waiting[0]
        self.words = WORDS[self.page.language]
        try:
            self.example = catalog.find(Path(self.config["examples"]), self.directive.name)
            self.read()
        except ExampleError as error:
            raise self.page.error(self.directive.line, str(error)) from None
        self.exercise = self.example.path.stem.endswith("_exercise")  # it fails until solved
        wrong = self.example.fails and not self.exercise
        kind = "example example--fails" if wrong else "example"
        needs = " ".join(sorted(self.example.needs.resources))
        return etree.SubElement(
            parent, "div", {"class": kind, "data-example": self.example.name, "data-needs": needs}
        )

    def read(self):
        """The code and the output to show.  Raises ExampleError where they are not to be had."""
        if self.example.package and self.directive.timeline == "hidden":  # it has no run to show
            self.directive, self.output = replace(self.directive, output="hidden"), ""
        else:
            self.output = self.example.output()
        shown = self.directive
        self.code = self.example.section(shown.section) if shown.section else self.example.source
        lines = self.code.splitlines()
        self.lines = [n for n, line in enumerate(lines, 1) if shown.highlight in line]
        if not self.lines:
            raise ExampleError(f"{self.example.name} has no line with {shown.highlight!r}")
        self.notes = [int(n) for n in NOTE.findall(self.code)] if shown.code != "hidden" else []
        if self.notes and shown.code == "folded":
            raise ExampleError(f"{self.example.name} has notes; folded code cannot show them")

    def on_end(self, block):
        shown, children = self.directive, list(block)
        if [child.tag for child in children] != ["ol"] * bool(self.notes) or (
            self.notes and sorted(self.notes) != list(range(1, len(children[0]) + 1))
        ):
            raise self.page.error(
                shown.line,
                f"{self.example.name} has the notes {self.notes or 'none'}: the block holds a "
                "numbered list with an item for each of them, and nothing else",
            )
        for state, names in groupby(directives.PARTS, lambda name: getattr(shown, name)):
            pieces = [
                (name, getattr(self, f"{name}_html")()) for name in names if state != "hidden"
            ]
            if state == "folded":
                pieces = [self.fold(pieces)]
            for name, html in pieces:
                element = etree.Element("p")
                element.text = self.md.htmlStash.store(html)
                block.insert(0 if name == "code" else len(block), element)
        if shown.code == "hidden":  # what it shows is still the file's
            element = etree.Element("p")
            element.text = self.md.htmlStash.store(f'<div class="filename">{self.title()}</div>')
            block.insert(0, element)

    def fold(self, pieces):
        """Parts that stand together, folded under one label: that of the first."""
        first = pieces[0][0]
        label = escape(self.directive.summary or self.words[f"show {first}"])
        body = "".join(html for _, html in pieces)
        return first, (f'<details class="example__fold"><summary>{label}</summary>{body}</details>')

    def code_html(self):
        chosen = self.lines if self.directive.highlight else []
        formatter = HtmlFormatter(cssclass="highlight", wrapcode=True, hl_lines=chosen)
        html = highlight(self.code, PythonLexer(stripnl=False, filters=[coloured()]), formatter)
        return html.replace("<pre>", f'<span class="filename">{self.title()}</span><pre>', 1)

    def title(self):
        name, words = self.example.name, self.words
        section = f"#{self.directive.section}" if self.directive.section else ""
        title = (
            f'<a class="example__file" href="{self.page.up}examples/{escape(name)}" '
            f"download>{escape(Path(name).name)}</a>"
        )
        if section:
            title += f'<span class="example__section">{escape(self.directive.section)}</span>'
        for text in self.badges():
            title += f'<span class="example__badge">{escape(text)}</span>'
        if (kind := self.example.fails) and not self.exercise:
            text = f"{words['fails']}: {words.get(kind, kind)}"
            title += f'<span class="example__fails">{escape(text)}</span>'
        if base := self.config["repository"]:
            href = f"{base.rstrip('/')}/blob/main/{self.config['examples']}/{name}"
            title += f'<a class="example__source" href="{escape(href)}">{words["repository"]}</a>'
        return title

    def badges(self):
        """What the reader must know before running it: an exercise, a Python version, packages."""
        if self.exercise:
            yield self.words["exercise"]
        needs = self.example.needs
        for item in sorted(str(part) for part in needs.python):
            yield f"Python {item[2:]}+" if item.startswith(">=") else f"Python {item}"
        for package in needs.packages:
            yield package.name

    def output_html(self):
        return (
            f'<div class="example__output"><p class="example__title">{self.words["output"]}</p>'
            f'<pre tabindex="0"><samp>{escape(self.output, quote=False)}</samp></pre></div>'
        )

    def timeline_html(self):
        page = self.md.preprocessors["examples"]
        page.pictures += 1
        return timeline.render(
            self.example.trace(),
            title=Path(self.example.name).name,
            ident=f"timeline-{page.pictures}",
            language=self.page.language,
        )


class Reader(Preprocessor):
    """Checks a page's blocks before anything else has touched its text."""

    def __init__(self, md, pages):
        super().__init__(md)
        self.pages, self.page, self.waiting, self.pictures = pages, None, [], 0

    def run(self, lines):
        text = "\n".join(lines)
        self.waiting, self.pictures = [], 0
        if "///" in text:
            self.page = self.pages.find(text)
            known = set(self.md.parser.blockprocessors["blocks"].blocks)
            self.waiting = directives.read(self.page, lines, known)
        return lines

    def complain(self):
        line = self.waiting[0].line
        raise self.page.error(line, "Markdown sees no block here: put blank lines around it")


class Leftover(Treeprocessor):
    """Markdown must have made every block that the page holds."""

    def run(self, root):
        if (reader := self.md.preprocessors["examples"]).waiting:
            reader.complain()


class Examples(BlocksExtension):
    def __init__(self, **options):
        self.config = {
            "examples": ["examples", "The folder of the examples"],
            "docs": ["docs", "The folder of the pages, one folder a language"],
            "default_language": ["ru", "The language whose pages stand at the site's root"],
            "repository": ["", "The repository's address; empty where there is none"],
        }
        super().__init__(**options)

    def extendMarkdownBlocks(self, md, block_manager):
        config = self.getConfigs()
        block_manager.register(Example, config)
        pages = Pages(config["docs"], config["default_language"])
        md.preprocessors.register(Reader(md, pages), "examples", 200)
        md.treeprocessors.register(Leftover(md), "examples", 0)


def makeExtension(**options):
    """The entry point by which Python-Markdown loads the extension."""
    return Examples(**options)
