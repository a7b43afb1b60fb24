"""A page shows nothing but examples and what they printed; every example is shown."""

import posixpath
import re
import zipfile
from itertools import zip_longest
from pathlib import Path
from urllib.parse import unquote, urljoin

from lxml import etree, html

from examplekit import timeline
from examplekit.errors import ExampleError
from guards.blocks import Block, kind
from guards.site import LANGUAGES, Page, Site

BLOCKS = ("pre", "textarea", "listing", "xmp", "plaintext")
INLINE = ("code", "samp", "kbd", "tt", "var")
DISGUISE = re.compile(r"white-space\s*:\s*(pre|break)|monospace")


def nothing_typed(page: Page):
    """Code or output that no example block made, in whatever markup."""
    done = {part for block in page.blocks if block.example for _, part, _ in block.parts}
    for element in page.tree.body.iter(*BLOCKS, *INLINE):
        if element in done or not done.isdisjoint(element.iterancestors()):
            continue
        if element.tag in BLOCKS or several_lines(element):
            done.add(element)
            yield typed(page, element)
    for style in page.content.xpath(".//@style"):
        if DISGUISE.search(style):
            yield typed(page, style.getparent())
    for figure in page.tree.body.iter("figure"):
        if kind(figure) == "timeline" and figure not in done:
            yield f"{page.place(figure, '<figure')}: a timeline that is no example's"


def typed(page: Page, element) -> str:
    text = next((text for text in element.itertext() if text.strip()), "")
    line = text.strip().partition("\n")[0].strip()
    return (
        f"{page.place(element, line, f'<{element.tag}')}: <{element.tag}> that is no example: "
        f"{line!r}; show a file with '/// example | …'"
    )


def several_lines(element) -> bool:
    """Does inline code hold a line's end, or go on in the next line?"""
    if "\n" in element.text_content().strip() or element.find(".//br") is not None:
        return True
    line_end = element.getnext()
    if line_end is None or line_end.tag != "br" or (element.tail or "").strip():
        return False
    after = line_end.getnext()
    cell = next(element.iterancestors("td", "th"), None)  # a cell may list names
    return (
        after is not None
        and after.tag in INLINE
        and not (line_end.tail or "").strip()
        and cell is None
    )


def blocks_are_true(page: Page):
    """Each part of a block is what the example's files hold; its link leads to the file."""
    for block in page.blocks:
        if not block.example:
            yield f"{block.place}: there is no example {block.name}"
            continue
        yield from (f"{block.place}: {fault}" for fault in link_faults(block))
        if not block.parts:
            yield f"{block.place}: the block of {block.name} shows nothing"
        for name, part, _ in block.parts:
            yield from (f"{block.place}: {fault}" for fault in part_faults(block, name, part))


def link_faults(block: Block):
    page, target = block.page, f"examples/{block.name}"
    if block.link is None:
        yield f"the block of {block.name} has no link to {target}"
        return
    found = posixpath.normpath(urljoin(page.path, unquote(block.link.get("href", ""))))
    if found != target:
        yield f"the link of {block.name} leads to {found}, not to {target}"
    if block.link.text_content() != Path(block.name).name:
        yield f"the title of {block.name} is {block.link.text_content()!r}"
    if target not in page.site.files:
        yield f"{target} is not on the site"


def part_faults(block: Block, name: str, part):
    try:
        if name == "timeline":
            wanted, shown = drawn(block.page, block.example, part), markup(part)
        else:
            wanted = block.example.output() if name == "output" else code(block)
            shown = part.text_content()
    except ExampleError as error:
        yield str(error)
        return
    pairs = zip_longest(shown.splitlines(), wanted.splitlines())
    for number, (line, right) in enumerate(pairs, 1):
        if line != right:
            yield (
                f"the {name} shown is not that of {block.name}: line {number} is {line!r}, "
                f"and should be {right!r}"
            )
            return


def code(block: Block) -> str:
    return block.example.section(block.section) if block.section else block.example.source


def drawn(page: Page, example, figure) -> str:
    """The timeline as it is drawn from the recorded run."""
    ident = next(iter(figure.xpath(".//svg/title/@id")), "").removesuffix("-t")
    title = Path(example.name).name
    text = timeline.render(example.trace(), title=title, ident=ident, language=page.language)
    return markup(html.fragment_fromstring(text))


def markup(element) -> str:
    return etree.tostring(element, encoding="unicode", with_tail=False)


def examples_are_shown(site: Site):
    """Every example's code is on some page of each language, its recording is there and fresh."""
    for language in LANGUAGES:
        pages = [page for page in site.html.values() if page.language == language]
        shown = set().union(*(page.shown for page in pages))
        for name in sorted(site.examples.keys() - shown):
            yield f"examples/{name}: no page in docs/{language} shows its code"
        listed = {name for page in pages for name in page.listed}
        for name in sorted(site.parts.keys() - listed):
            yield f"examples/{name}: no page in docs/{language} lists it; show its package"
    for name, example in site.examples.items():
        try:
            example.output()
            _ = example.needs, example.fails
        except ExampleError as error:
            text = str(error)
            yield text if text.startswith("examples/") else f"examples/{name}: {text}"


def no_strays(site: Site):
    """Recordings belong to an example; the site's copies of the examples equal the originals."""
    folder = site.root / "examples"
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        stem = name.removesuffix(".out").removesuffix(".trace.json")
        if stem != name and f"{stem}.py" not in site.examples:
            yield f"examples/{name}: there is no example {stem}.py; delete the recording"
    for name in sorted(name for name in site.files if name.startswith("examples/")):
        original = site.root / name
        if name.endswith(".zip") and original.with_suffix("").is_dir():
            with zipfile.ZipFile(site.folder / name) as archive:
                packed = {entry: archive.read(entry) for entry in archive.namelist()}
            parts = site.parts.values()
            within = [part for part in parts if f"examples/{part.package}.zip" == name]
            if packed != {
                part.path.relative_to(original.parent).as_posix(): part.path.read_bytes()
                for part in within
            }:
                yield f"{name}: it does not hold the files of {name.removesuffix('.zip')}"
        elif not original.is_file():
            yield f"{name}: on the site, but not in the project"
        elif original.read_bytes() != (site.folder / name).read_bytes():
            yield f"{name}: the file on the site differs from the project's"
