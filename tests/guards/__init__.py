"""What the built site keeps: each guard lists the faults it finds, with place and remedy.

found = guards.look(Site(root, folder))     # root: the project's; folder: the site's
"""

from guards.addresses import (
    addresses_are_mutual,
    search_stays_in_its_language,
    site_has_an_address,
    sitemap_is_complete,
)
from guards.examples import blocks_are_true, examples_are_shown, no_strays, nothing_typed
from guards.keys import front_matter_is_complete, keys_are_published, keys_name_pages
from guards.languages import own_language, pages_pair, same_blocks, same_headings
from guards.links import files_load_nothing_foreign, inside, links, links_lead_somewhere
from guards.markup import everyone_can_read, headings_are_sound, ids_are_unique, no_markdown_is_left
from guards.questions import (
    answer_comes_first,
    messages_are_printed,
    question_is_complete,
    questions_are_listed,
    same_facts,
)
from guards.site import LANGUAGES, Site

OF_A_PAGE = (
    nothing_typed,
    blocks_are_true,
    own_language,
    links_lead_somewhere,
    front_matter_is_complete,
    question_is_complete,
    answer_comes_first,
    messages_are_printed,
    headings_are_sound,
    ids_are_unique,
    everyone_can_read,
    no_markdown_is_left,
)
OF_A_PAIR = (same_blocks, same_headings, same_facts, addresses_are_mutual)
OF_THE_SITE = (
    examples_are_shown,
    no_strays,
    pages_pair,
    keys_are_published,
    keys_name_pages,
    questions_are_listed,
    files_load_nothing_foreign,
    site_has_an_address,
    sitemap_is_complete,
    search_stays_in_its_language,
)
GUARDS = {guard.__name__: guard for guard in (*OF_A_PAGE, *OF_A_PAIR, *OF_THE_SITE)}


def look(site: Site) -> dict[str, list[str]]:
    """The faults that each guard finds."""
    found = {name: [] for name in GUARDS}
    for page in site.html.values():
        for guard in OF_A_PAGE:
            found[guard.__name__] += guard(page)
    for page, other in site.pairs():
        for guard in OF_A_PAIR:
            found[guard.__name__] += guard(page, other)
    for guard in OF_THE_SITE:
        found[guard.__name__] += guard(site)
    return found


def summary(site: Site) -> str:
    """What there is and was looked at, in one line."""
    hidden = len({fault.split(":")[0] for fault in examples_are_shown(site)})
    count = sum(
        inside(site, path, address) is not None
        for path, page in site.html.items()
        for _, address, _ in links(page)
    )
    return (
        f"{len(site.examples)} examples, {f'{hidden} not shown' if hidden else 'all shown'}; "
        f"{len(site.pages)} pages in {len(LANGUAGES)} languages; {count:,} links"
    )
