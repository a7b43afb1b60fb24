"""What neither a template nor a Markdown extension can do: files of the built site.

`mkdocs build` and `mkdocs serve` call `on_post_build` after each language; the call after the last
one finds the whole site, so every call may do the same work.
"""

import json
import shutil
import zipfile
from collections import defaultdict
from pathlib import Path, PurePosixPath

from mkdocs.plugins import event_priority
from rcssmin import cssmin
from rjsmin import jsmin

from examplekit import catalog, search_index

OTHER_LANGUAGES = ("en",)  # in a folder of its own; the default language stands at the root


read = {}  # the pages by their addresses: front matter and content


def on_page_context(context, page, **_):
    """Keep what the search is to know of a page."""
    address = page.url if page.url.endswith(".html") else f"{page.url}index.html"
    read[address] = page.meta, page.content
    return context


def on_env(env, **_):
    """Leave no empty lines where a template's own tags stood."""
    env.trim_blocks = env.lstrip_blocks = True


@event_priority(-200)  # after mkdocs-static-i18n (-100) has built every language
def on_post_build(config) -> None:
    """Publish the examples, lighten our own files, give each language an index of its own."""
    site = Path(config.site_dir)
    publish_examples(Path(config.config_file_path).parent / "examples", site / "examples")
    join_search(site / "assets/js")
    for pattern, lighten in ("assets/css/*.css", cssmin), ("assets/js/*.js", jsmin):
        for path in site.glob(pattern):
            text = lighten(path.read_text("utf-8"), keep_bang_comments=True)
            path.write_text(text, "utf-8")
    write_indexes(site)


def join_search(folder: Path) -> None:
    """Make one file of the search and of what it needs, so that one request brings it."""
    needed, script = folder / "snowball.js", folder / "search.js"
    if needed.is_file():
        script.write_text(needed.read_text("utf-8") + script.read_text("utf-8"), "utf-8")
        needed.unlink()


def publish_examples(source: Path, target: Path) -> None:
    """Copy the programs, and nothing else, where the pages' links point; packages packed, too."""
    for path in sorted(source.rglob("*.py")):
        copy = target / path.relative_to(source)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, copy)
    packages = defaultdict(list)
    for part in catalog.parts(source).values():
        packages[part.package].append(part)
    for package, parts in packages.items():
        pack(parts, target / f"{package}.zip")


def pack(parts: list[catalog.Example], archive: Path) -> None:
    """Put a package's files into an archive that is the same whenever it is made."""
    with zipfile.ZipFile(archive, "w") as packed:
        for part in parts:
            above = PurePosixPath(part.package).parent
            entry = zipfile.ZipInfo(str(PurePosixPath(part.name).relative_to(above)))  # of 1980
            entry.external_attr = 0o644 << 16
            packed.writestr(entry, part.path.read_bytes(), zipfile.ZIP_DEFLATED)


def write_indexes(site: Path) -> None:
    """Write what the search knows of each language: `search/` and `<language>/search/`.

    Addresses are relative to the language's folder, which page.html names as `base`.  The second
    file is for a site opened from disk, where a script may be read, but not JSON.
    """
    pages = {language: [] for language in ("", *OTHER_LANGUAGES)}
    for address, (meta, content) in sorted(read.items()):
        first, _, rest = address.partition("/")
        language, name = (first, rest) if first in pages else ("", address)
        if (site / address).is_file():
            pages[language].append(search_index.Page(name, meta, content))
    for language, found in pages.items():
        folder = site / language / "search"
        if found:
            docs = search_index.index(found)
            index = {"config": {"lang": [], "separator": " "}, "docs": docs}
            text = json.dumps(index, ensure_ascii=False, separators=(",", ":"))
            folder.mkdir(parents=True, exist_ok=True)
            (folder / "search_index.json").write_text(text, "utf-8")
            (folder / "search_index.js").write_text(f"var __index={text}", "utf-8")
