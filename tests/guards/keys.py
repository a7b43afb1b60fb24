"""Every published key has its page in both languages; every page says what it is."""

from pathlib import Path

import yaml

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
        key, name = front_matter(page).get("key"), page.name.replace(".html", ".md")
        if key and key != wanted.get(name):
            yield (
                f"{page.place(None, 'key:')}: the key of this page is {wanted.get(name)!r} in "
                f"{PUBLISHED}, not {key!r}"
            )


def front_matter(page: Page) -> dict:
    try:
        found = page.front_matter
        return found if isinstance(found, dict) else {}
    except yaml.YAMLError:
        return {}


def front_matter_is_complete(site: Site):
    """title, description and key on every page, and a question's level."""
    for page in site.pages.values():
        try:
            found = page.front_matter
        except yaml.YAMLError as error:
            yield f"{page.file}:1: the front matter is no YAML: {' '.join(str(error).split())}"
            continue
        for name in ("key", "title", "description"):
            value = found.get(name)
            if not isinstance(value, str) or not value.strip():
                yield f"{page.place(None, f'{name}:')}: {name} is {value!r}; give it a text"
            elif '"' in value:
                yield (
                    f"{page.place(None, f'{name}:')}: double quotes in {name} break the page's "
                    f"<meta>: {value!r}; use “” or «»"
                )
        question = page.name.startswith("questions/") and not page.name.endswith("/index.html")
        if question and found.get("level") not in LEVELS:
            yield (
                f"{page.place(None, 'level:')}: level is {found.get('level')!r}; "
                f"it is one of {', '.join(LEVELS)}"
            )
