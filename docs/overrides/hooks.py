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

from examplekit import catalog

OTHER_LANGUAGES = ("en",)  # in a folder of its own; the default language stands at the root


def on_env(env, **_):
    """Leave no empty lines where a template's own tags stood."""
    env.trim_blocks = env.lstrip_blocks = True


@event_priority(-200)  # after mkdocs-static-i18n (-100) has built every language
def on_post_build(config) -> None:
    """Publish the examples, lighten our own files, give each language an index of its own."""
    site = Path(config.site_dir)
    publish_examples(Path(config.config_file_path).parent / "examples", site / "examples")
    for pattern, lighten in ("assets/css/*.css", cssmin), ("assets/js/*.js", jsmin):
        for path in site.glob(pattern):
            text = lighten(path.read_text("utf-8"), keep_bang_comments=True)
            path.write_text(text, "utf-8")
    split_search_index(site)


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


def split_search_index(site: Path) -> None:
    """Split the one index of mkdocs-static-i18n into `search/` and `<language>/search/`.

    Locations become relative to the language's folder, which main.html names as `base`.
    """
    path = site / "search" / "search_index.json"
    index = json.loads(path.read_text("utf-8"))
    rest = index["docs"]
    for language in OTHER_LANGUAGES:
        folder = f"{language}/"
        own = [
            entry | {"location": entry["location"].removeprefix(folder)}
            for entry in rest
            if entry["location"].startswith(folder)
        ]
        rest = [entry for entry in rest if not entry["location"].startswith(folder)]
        write_index(site / language / "search", index["config"], language, own)
    default = next(name for name in index["config"]["lang"] if name not in OTHER_LANGUAGES)
    write_index(path.parent, index["config"], default, rest)


def write_index(folder: Path, settings: dict, language: str, entries: list[dict]) -> None:
    """Write an index in UTF-8, a third shorter for Russian than JSON's escapes.

    The second file is for a site opened from disk, where a script may be read, but not JSON.
    """
    folder.mkdir(parents=True, exist_ok=True)
    index = {"config": settings | {"lang": [language]}, "docs": entries}
    text = json.dumps(index, ensure_ascii=False, separators=(",", ":"))
    (folder / "search_index.json").write_text(text, "utf-8")
    (folder / "search_index.js").write_text(f"var __index={text}", "utf-8")
