"""What the built site keeps: each guard lists the faults it finds, with place and remedy.

guards.faults(root, site)     # root: the project's folder; site: the folder it was built into
"""

from pathlib import Path

from guards.examples import blocks_are_true, examples_are_shown, no_strays, nothing_typed
from guards.keys import front_matter_is_complete, keys_are_published
from guards.languages import own_language, pages_pair, same_blocks, same_headings
from guards.links import (
    Resolver,
    addresses,
    files_load_nothing_foreign,
    link_faults,
    links_lead_somewhere,
    search_stays_in_its_language,
)
from guards.markup import everyone_can_read, headings_are_sound, ids_are_unique, no_markdown_is_left
from guards.site import LANGUAGES, Site

GUARDS = (
    nothing_typed,
    blocks_are_true,
    examples_are_shown,
    no_strays,
    pages_pair,
    same_blocks,
    same_headings,
    own_language,
    links_lead_somewhere,
    files_load_nothing_foreign,
    addresses,
    search_stays_in_its_language,
    keys_are_published,
    front_matter_is_complete,
    headings_are_sound,
    ids_are_unique,
    everyone_can_read,
    no_markdown_is_left,
)


def faults(root: Path, folder: Path) -> list[str]:
    """Everything that any guard finds, as "guard: place: fault"."""
    site = Site(root, folder)
    return [f"{guard.__name__}: {fault}" for guard in GUARDS for fault in guard(site)]


def summary(root: Path, folder: Path) -> str:
    """What there is and was looked at, in one line."""
    site = Site(root, folder)
    hidden = len({fault.split(":")[0] for fault in examples_are_shown(site)})
    resolver = Resolver(site)
    list(link_faults(site, resolver))
    return (
        f"{len(site.examples)} examples, {f'{hidden} not shown' if hidden else 'all shown'}; "
        f"{len(site.pages)} pages in {len(LANGUAGES)} languages; {resolver.count:,} links"
    )
