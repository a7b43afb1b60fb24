"""The block that lists the files of a package, as a Markdown extension on `pymdownx.blocks`.

    /// package | practice/chat
    - `server.py` accepts the connections.
    - `test_chat.py` cuts them.
    ///

The list names each file of the folder once; the block makes links of the names, and one to all of
them together.  A file that is not there, or not named, stops the build.
"""

import re
import xml.etree.ElementTree as etree
from html import escape
from pathlib import Path, PurePosixPath

from pymdownx.blocks import BlocksExtension
from pymdownx.blocks.block import Block

from examplekit import catalog

NAME = re.compile(r"`([^`]+)`")
ALL = {"ru": "Все файлы вместе", "en": "All files together"}


class Package(Block):
    NAME = "package"
    ARGUMENT = True

    def on_create(self, parent):
        self.page = self.md.preprocessors["examples"].page
        root, package = Path(self.config["examples"]), self.argument
        files = [part.name for part in catalog.parts(root).values() if part.package == package]
        self.files = [PurePosixPath(name).relative_to(package).as_posix() for name in files]
        if not self.files:
            known = ", ".join(sorted({part.package for part in catalog.parts(root).values()}))
            raise self.error(f"there is no package {package}; there are: {known or 'none'}")
        return etree.SubElement(parent, "div", {"class": "package", "data-package": package})

    def on_end(self, block):
        items = list(block.iterfind("ul/li"))
        names = [match[1] for item in items if (match := NAME.match(item.text or ""))]
        if [child.tag for child in block] != ["ul"] or len(names) != len(items):
            raise self.error(
                "the block holds a list, each item beginning with a file's `name`, alone"
            )
        for name in sorted({*self.files} ^ {*names}):
            raise self.error(f"{name} is not {'listed' if name in self.files else 'there'}")
        if len(names) > len(self.files):
            raise self.error("the block lists a file twice")
        for item, name in zip(items, names, strict=True):
            rest = NAME.sub("", item.text, count=1)
            item.text = self.link(f"{self.argument}/{name}", f"<code>{escape(name)}</code>") + rest
        whole = etree.SubElement(block, "p", {"class": "package__whole"})
        whole.text = self.link(f"{self.argument}.zip", ALL[self.page.language])

    def link(self, path, html):
        """To a file beside the examples, which MkDocs does not know of."""
        href = f"{self.page.up}examples/{escape(path)}"
        return self.md.htmlStash.store(
            f'<a class="package__file" href="{href}" download>{html}</a>'
        )

    def error(self, message):
        return self.page.block_error("package", self.argument, message)


class Packages(BlocksExtension):
    def __init__(self, **options):
        self.config = {"examples": ["examples", "The folder of the examples"]}
        super().__init__(**options)

    def extendMarkdownBlocks(self, md, block_manager):
        block_manager.register(Package, self.getConfigs())


def makeExtension(**options):
    """The entry point by which Python-Markdown loads the extension."""
    return Packages(**options)
