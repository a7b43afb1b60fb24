"""What search engines, and the site's own search, are told of where the pages are."""

import json

from lxml import etree

from guards.site import LANGUAGES, Page, Site


def site_has_an_address(site: Site):
    """The site's address is absolute, and ends with a slash."""
    if not site.url.startswith("https://") or not site.url.endswith("/"):
        yield f"index.html: the canonical address is {site.url!r}; set site_url"


def addresses_are_mutual(page: Page, other: Page):
    """Each page names its own address and those of both languages, absolute and mutual."""
    wanted = {"ru": page.canonical, "en": other.canonical, "x-default": page.canonical}
    for one in page, other:
        folder = one.path.removesuffix("index.html")
        address = one.site.url + (folder if one.path == folder + "index.html" else one.path)
        if one.canonical not in (address, one.site.url + one.path):
            yield f"{one.path}: canonical is {one.canonical!r}, not {address!r}"
        found = {
            link.get("hreflang"): link.get("href")
            for link in one.tree.iter("link")
            if "alternate" in link.get("rel", "").split() and link.get("hreflang")
        }
        if found != wanted:
            yield f"{one.path}: hreflang alternates are {found}, not {wanted}"


def sitemap_is_complete(site: Site):
    """The sitemap lists every page, and nothing else."""
    if "sitemap.xml" not in site.files:
        yield "sitemap.xml: missing"
        return
    tree = etree.parse(site.folder / "sitemap.xml")
    listed = set(tree.xpath("//*[local-name()='loc']/text()"))
    pages = {page.canonical for page in site.pages.values()}
    for address in sorted(listed ^ pages):
        yield f"sitemap.xml: {address} is {'no page' if address in listed else 'missing'}"


def search_stays_in_its_language(site: Site):
    """Each language has an index of its own pages, and of all of them but those that opt out."""
    for language, prefix in LANGUAGES.items():
        path = f"{prefix}search/search_index.json"
        if path not in site.files:
            yield f"{path}: there is no search index"
            continue
        docs = json.loads((site.folder / path).read_text("utf-8"))["docs"]
        found = {f"{prefix}{address}" for address, *_ in docs["pages"]}
        pages = {name for name, page in site.pages.items() if page.language == language}
        for name in sorted(found - pages):
            yield f"{path}: {name.removeprefix(prefix)!r} is no page in {language}"
        for name in sorted(pages - found):
            if not (site.pages[name].meta.get("search") or {}).get("exclude"):
                yield f"{path}: {name.removeprefix(prefix)!r} is not in the index"
