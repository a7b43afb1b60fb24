"""The block that shows asyncio's names as a table, made of `docs/asyncio-api.toml`.

    /// api | queues
    ///

The argument is a group of the data, which lie beside the pages' folders.  A name leads to its
lecture's section, else to docs.python.org.  Bad data and dead sections stop the build.
"""

import re
import xml.etree.ElementTree as etree
from collections import defaultdict
from pathlib import Path

from markdown.util import AtomicString
from pymdownx.blocks import BlocksExtension
from pymdownx.blocks.block import Block

from examplekit.api_data import LANGUAGES, NEWEST, load, version
from examplekit.errors import ExampleError

PIECE = re.compile(r".+?(?:[._]|(?<=[a-z])(?=[A-Z])|$)")
HEADS = {"ru": ("Имя", "Зачем нужно и что менялось", "С версии")}
HEADS["en"] = ("Name", "What it is for, what has changed", "Since")
CAME = {"ru": ("новый параметр", "новые параметры"), "en": ("new parameter", "new parameters")}
WENT = {"ru": ("без параметра", "без параметров"), "en": ("no parameter", "no parameters")}
ENDS = {"ru": ("устарело", "удалено", "будет удалено")}
ENDS["en"] = ("deprecated", "removed", "to be removed")
ONLY = {"ru": "только в {}", "en": "{} only"}  # a platform


class Api(Block):
    NAME = "api"
    ARGUMENT = True

    def on_create(self, parent):
        self.page = self.md.preprocessors["examples"].page
        self.data, language = Path(self.config["data"]), self.page.language
        groups = load(self.data)
        if self.argument not in groups:
            raise self.error(f"no group {self.argument!r}; there are: {', '.join(groups)}")
        title, names = (groups[self.argument][field] for field in ("title", "names"))
        table = etree.SubElement(parent, "table", {"aria-label": title[language]})
        head = etree.SubElement(etree.SubElement(table, "thead"), "tr")
        for word in HEADS[language]:
            etree.SubElement(head, "th").text = word
        body = etree.SubElement(table, "tbody")
        for name, entry in names.items():
            row = etree.SubElement(body, "tr")
            cell, use, since = (etree.SubElement(row, "td") for _ in HEADS[language])
            self.show_name(cell, name, entry)
            use.text = entry[language]
            for change in self.changes(entry):
                etree.SubElement(use, "small").text = f" {change}"
            since.text = entry["since"]
        return table

    def on_end(self, block):
        if len(block) != 2:  # the table's head and body
            raise self.error(f"the block api | {self.argument} holds nothing")

    def error(self, message):
        return ExampleError(f"{self.data}: {message} ({self.page.path} shows it)")

    def show_name(self, cell, name, entry):
        href = self.href(name, entry)
        code = etree.SubElement(etree.SubElement(cell, "a", href=href) if href else cell, "code")
        short = re.sub(r"^subprocess\.(?=.+\.)", "", name.replace("AbstractEventLoop.", "loop."))
        first, *rest = PIECE.findall(short)
        code.text = AtomicString("await " * (entry["kind"] == "coroutine") + first)
        for piece in rest:  # a phone may break the line here
            etree.SubElement(code, "wbr").tail = AtomicString(piece)

    def href(self, name, entry):
        """Where a name leads.  Raises ExampleError for a section that is on no page."""
        if target := entry.get("lecture"):
            path, _, section = target.partition("#")
            docs = self.data.parent
            for page in (docs / language / path for language in sorted(LANGUAGES)):
                if not page.is_file() or f"{{#{section}}}" not in page.read_text("utf-8"):
                    raise self.error(f"{name}: {page} has no section {{#{section}}}")
            depth = len(self.page.path.relative_to(docs / self.page.language).parts) - 1
            return "../" * depth + target
        gone = version(entry.get("removed"))
        python = f"3.{gone[1] - 1}" if gone and gone <= NEWEST else "3"  # the last that tells of it
        return (
            f"https://docs.python.org/{python}/library/{entry['docs']}" if "docs" in entry else ""
        )

    def changes(self, entry):
        """Where a name is, if not everywhere, and what has happened to it, oldest first."""
        language, told = self.page.language, defaultdict(list)
        for date, note in entry.get("changed", {}).items():
            told[date].append(note[language])
        for field, words in ("parameters", CAME[language]), ("dropped", WENT[language]):
            moved = entry.get(field, {})
            for date in dict.fromkeys(moved.values()):
                names = [f"`{name}`" for name in moved if moved[name] == date]
                told[date].append(f"{words[len(names) > 1]} {', '.join(names)}")
        deprecated, removed, leaving = ENDS[language]
        if date := entry.get("deprecated"):
            told[date].append(deprecated)
        if date := entry.get("removed"):
            told[date].append(removed if version(date) <= NEWEST else leaving)
        places = [ONLY[language].format(entry["platform"])] if "platform" in entry else []
        return places + [f"{date}: {', '.join(told[date])}" for date in sorted(told, key=version)]


class ApiTables(BlocksExtension):
    def __init__(self, **options):
        self.config = {"data": ["docs/asyncio-api.toml", "What is told of asyncio's names"]}
        super().__init__(**options)

    def extendMarkdownBlocks(self, md, block_manager):
        block_manager.register(Api, self.getConfigs())


def makeExtension(**options):
    """The entry point by which Python-Markdown loads the extension."""
    return ApiTables(**options)
