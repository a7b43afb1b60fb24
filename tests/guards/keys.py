"""Every published key has its page in both languages; every page says what it is."""

from pathlib import Path

from guards.site import Page, Site

PUBLISHED = "tests/published.txt"
LEVELS = ("basic", "intermediate", "advanced")


def published(root: Path) -> list[tuple[str, str, int]]:
    """(key, page, line) of each line "key page" of the list."""
    lines = (root / PUBLISHED).read_text("utf-8").splitlines()
    return [
        (*line.split(maxsplit=1), number)
        for number, line in enumerate(lines, 1)
        if line.strip() and not line.startswith("#")
    ]


def keys_are_published(site: Site):
    """The pages and the list of published keys agree, in both languages."""
    entries = published(site.root)
    seen = {}
    for key, name, line in entries:
        if seen.setdefault(key, line) != line:
            yield f"{PUBLISHED}:{line}: a second {key}"
        for language, names in site.sources.items():
            if name not in names:
                yield f"{PUBLISHED}:{line}: {key} has no page docs/{language}/{name}"
    wanted = {name: key for key, name, _ in entries}
    for page in site.pages.values():
        key, name = page.meta.get("key"), page.name.replace(".html", ".md")
        if key and key != wanted.get(name):
            yield (
                f"{page.place(None, 'key:')}: the key of this page is {wanted.get(name)!r} in "
                f"{PUBLISHED}, not {key!r}"
            )


def keys_name_pages(site: Site):
    """What a lecture requires, and the lecture that a question belongs to, are published keys."""
    known = {key for key, _, _ in published(site.root)}
    for page in site.pages.values():
        requires, lecture = page.meta.get("requires") or [], page.meta.get("lecture")
        for name, keys in ("requires", requires), ("lecture", [lecture] if lecture else []):
            for key in keys:
                if key not in known:
                    yield f"{page.place(None, f'{name}:')}: {name} names {key!r}, no published key"


def front_matter_is_complete(page: Page):
    """title, description and key on every page, and a question's level."""
    if not page.source:
        return
    meta, fault = page.front_matter
    if fault:
        yield f"{page.file}:1: the front matter is no YAML: {fault}"
        return
    for name in ("key", "title", "description"):
        value, place = meta.get(name), page.place(None, f"{name}:")
        if not isinstance(value, str) or not value.strip():
            yield f"{place}: {name} is {value!r}; give it a text"
        elif '"' in value:
            yield f"{place}: double quotes in {name} break the page's <meta>; use “” or «»"
    question = str(meta.get("key", "")).startswith("qa.")
    if question and meta.get("level") not in LEVELS:
        yield (
            f"{page.place(None, 'level:')}: level is {meta.get('level')!r}; "
            f"it is one of {', '.join(LEVELS)}"
        )
