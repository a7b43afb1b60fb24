"""The block that shows what a benchmark has measured, and the command that measures.

    /// figures | executors
    ///

Figures of another program than the present one stop the build.
"""

import xml.etree.ElementTree as etree
from pathlib import Path

from markdown.util import AtomicString
from pymdownx.blocks import BlocksExtension
from pymdownx.blocks.block import Block

from examplekit.errors import ExampleError
from examplekit.measuring import COMMAND, FOLDER, load

MEASURED = {
    "ru": "Измерено на CPython {python}, {system}, ядер: {cores}: ",
    "en": "Measured on CPython {python}, {system}, {cores} cores: ",
}

NUMBER = {"class": "figures__number"}


def is_number(cell) -> bool:
    return isinstance(cell, int | float)


class Figures(Block):
    NAME = "figures"
    ARGUMENT = True

    def on_create(self, parent):
        page = self.md.preprocessors["examples"].page
        self.language = page.language
        try:
            figures = load(self.argument, Path(self.config["benchmarks"]))
        except ExampleError as error:
            raise page.block_error("figures", self.argument, str(error)) from None
        whole = etree.SubElement(parent, "div", {"class": "figures"})
        table = etree.SubElement(whole, "table")
        head = etree.SubElement(etree.SubElement(table, "thead"), "tr")
        styles = [
            NUMBER if any(map(is_number, column)) else {}
            for column in zip(*figures["rows"], strict=True)
        ]
        for column, style in zip(figures["columns"], styles, strict=True):
            etree.SubElement(head, "th", style).text = self.text(column)
        body = etree.SubElement(table, "tbody")
        for row in figures["rows"]:
            line = etree.SubElement(body, "tr")
            for cell, style in zip(row, styles, strict=True):
                etree.SubElement(line, "td", style).text = self.text(cell)
        note = etree.SubElement(whole, "p", {"class": "figures__source"})
        note.text = AtomicString(MEASURED[self.language].format_map(figures))
        etree.SubElement(note, "code").text = AtomicString(COMMAND.format(self.argument))
        return whole

    def text(self, cell):
        """A cell as the page's language writes it: a number, or a text that may hold `code`."""
        if isinstance(cell, dict):
            cell = cell[self.language]
        if not is_number(cell):
            return cell
        text = f"{cell:,}".replace(",", "\u00a0" if self.language == "ru" else ",")
        return text.replace(".", ",") if self.language == "ru" else text


class FigureTables(BlocksExtension):
    def __init__(self, **options):
        self.config = {"benchmarks": [str(FOLDER), "The folder of the benchmarks"]}
        super().__init__(**options)

    def extendMarkdownBlocks(self, md, block_manager):
        block_manager.register(Figures, self.getConfigs())


def makeExtension(**options):
    """The entry point by which Python-Markdown loads the extension."""
    return FigureTables(**options)
