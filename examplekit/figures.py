"""The block that shows what a benchmark has measured, and the command that measures.

    /// figures | executors
    ///

`benchmarks/executors.py` has COLUMNS, each with a text for a language, and `measure(scale)`, which
returns the rows: cells are numbers, texts, or a text for each language.  `measure(1)` is the whole
benchmark, a smaller scale a quick try of it.  `python -m examplekit.figures executors` keeps what
it returns in `benchmarks/executors.json`, with the program it came from and the machine; the block
makes a table of that.  Figures of another program than the present one stop the build.
"""

import hashlib
import importlib
import json
import os
import platform
import sys
import xml.etree.ElementTree as etree
from pathlib import Path

from markdown.util import AtomicString
from pymdownx.blocks import BlocksExtension
from pymdownx.blocks.block import Block

from examplekit.errors import ExampleError

FOLDER = Path("benchmarks")
COMMAND = "python3 noxfile.py -s benchmark -- {}"
MEASURED = {
    "ru": "Измерено на CPython {python}, {system}, ядер: {cores}: ",
    "en": "Measured on CPython {python}, {system}, {cores} cores: ",
}


def program(name: str, folder: Path = FOLDER):
    """The module of a benchmark.  Raises ExampleError, listing those there are."""
    path = folder / f"{name}.py"
    if not path.is_file():
        known = ", ".join(sorted(path.stem for path in folder.glob("*.py"))) or "none"
        raise ExampleError(f"there is no benchmark {name}; there are: {known}")
    sys.path.insert(0, str(folder.resolve()))  # for children of a process pool, too
    return importlib.import_module(name)


def measure(name: str, scale: float = 1, folder: Path = FOLDER) -> dict:
    """What `benchmarks/NAME.json` holds: source, python, system, cores, columns, rows."""
    module = program(name, folder)
    rows = module.measure(scale)
    for row in rows:
        if len(row) != len(module.COLUMNS):
            raise ExampleError(f"{name}: {row} has not the {len(module.COLUMNS)} cells of COLUMNS")
    return {
        "source": digest(name, folder),
        "python": platform.python_version(),
        "system": platform.system(),
        "cores": len(os.sched_getaffinity(0))
        if hasattr(os, "sched_getaffinity")
        else os.cpu_count(),
        "columns": module.COLUMNS,
        "rows": rows,
    }


def digest(name: str, folder: Path = FOLDER) -> str:
    """SHA-256 of the benchmark's source, which its figures keep."""
    return hashlib.sha256((folder / f"{name}.py").read_bytes()).hexdigest()


def load(name: str, folder: Path = FOLDER) -> dict:
    """The figures kept.  Raises ExampleError where there are none, or of an older program."""
    path, hint = folder / f"{name}.json", f"measure: {COMMAND.format(name)}"
    if not path.with_suffix(".py").is_file():
        program(name, folder)
    if not path.is_file():
        raise ExampleError(f"the benchmark {name} has no figures; {hint}")
    figures = json.loads(path.read_text("utf-8"))
    if figures["source"] != digest(name, folder):
        raise ExampleError(f"the figures of {name} are stale; {hint}")
    return figures


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
        for column in figures["columns"]:
            etree.SubElement(head, "th").text = self.text(column)
        body = etree.SubElement(table, "tbody")
        for row in figures["rows"]:
            line = etree.SubElement(body, "tr")
            for cell in row:
                number = isinstance(cell, int | float)
                style = {"class": "figures__number"} if number else {}
                etree.SubElement(line, "td", style).text = self.text(cell)
        note = etree.SubElement(whole, "p", {"class": "figures__source"})
        note.text = AtomicString(MEASURED[self.language].format_map(figures))
        etree.SubElement(note, "code").text = AtomicString(COMMAND.format(self.argument))
        return whole

    def text(self, cell):
        """A cell as the page's language writes it: a number, or a text that may hold `code`."""
        if isinstance(cell, dict):
            cell = cell[self.language]
        if not isinstance(cell, int | float):
            return cell
        text = f"{cell:,}".replace(",", "\u00a0" if self.language == "ru" else ",")
        return text.replace(".", ",") if self.language == "ru" else text


class FigureTables(BlocksExtension):
    def __init__(self, **options):
        self.config = {"benchmarks": ["benchmarks", "The folder of the benchmarks"]}
        super().__init__(**options)

    def extendMarkdownBlocks(self, md, block_manager):
        block_manager.register(Figures, self.getConfigs())


def makeExtension(**options):
    """The entry point by which Python-Markdown loads the extension."""
    return FigureTables(**options)


if __name__ == "__main__":
    for chosen in sys.argv[1:] or sorted(path.stem for path in FOLDER.glob("*.py")):
        found = json.dumps(measure(chosen), ensure_ascii=False, indent=1)
        (FOLDER / f"{chosen}.json").write_text(found + "\n", "utf-8")
        print(f"measured {chosen}")
