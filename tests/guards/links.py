"""Every link leads somewhere, and no page loads anything from another host."""

import json
import posixpath
import re
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from lxml import etree
from lxml.etree import XPath

from guards.site import LANGUAGES, Page, Site

NAMES = ("href", "src", "data", "poster", "action", "formaction", "srcset", "imagesrcset", "style")
NAMED = " or ".join(f"name()='{name}'" for name in NAMES)
LINKS = XPath(f"descendant-or-self::*/@*[{NAMED} or contains(., 'url(#')]")
CSS = re.compile(
    r"""@import\s*(['"])(.*?)\1|url\(\s*(?:(['"])(.*?)\3|([^'"\s)]*))\s*\)""", re.DOTALL
)
SCRIPT = re.compile(
    r"""\b(?:import|from|fetch|importScripts|Worker|EventSource|WebSocket)\s*\(?\s*["'`]"""
    r"""((?:https?:|wss?:)?//[^"'`]+)"""
)
NOT_LOADED = {"canonical", "alternate", "author", "license", "me"}  # rel of a <link>
HERE = "https://here/"  # stands for the site's root while addresses are resolved


def css_urls(text: str):
    for match in CSS.finditer(text):
        yield match[2] or match[4] or match[5] or ""


def links(page: Page):
    """(element, address, whether a browser loads it by itself) for all addresses on a page."""
    for style in page.tree.iter("style"):
        yield from ((style, url, True) for url in css_urls(style.text or ""))
    for value in LINKS(page.tree):
        element, name = value.getparent(), value.attrname
        if name in ("srcset", "imagesrcset"):
            yield from (
                (element, part.split()[0], True) for part in value.split(",") if part.strip()
            )
        elif name == "style" or "url(#" in value:
            yield from ((element, url, True) for url in css_urls(value))
        elif element.tag == "link":
            yield element, value, NOT_LOADED.isdisjoint(element.get("rel", "").split())
        else:
            yield element, value, element.tag not in ("a", "area", "form")
    for value in page.tree.xpath("//meta[starts-with(@content, 'http')]/@content"):
        yield value.getparent(), value, "image" in (value.getparent().get("property") or "")


class Resolver:
    """Says what is wrong with an address; `count` is how many of them stay on the site."""

    def __init__(self, site: Site):
        self.site, self.count, self.known = site, 0, {}

    def fault(self, path: str, address: str, loaded: bool) -> str | None:
        """`path` is the file of the site that holds the address."""
        address = address.strip()
        scheme = urlsplit(address).scheme
        if scheme in ("data", "mailto", "blob", "about"):
            return None
        if scheme not in ("", "http", "https"):
            return f"{address}: a {scheme} link"
        base = HERE
        if path == "404.html":  # it is shown at any address, so it must know the site's own
            base = self.site.url
        elif address.startswith("/") and not address.startswith("//"):
            return f"{address}: make it relative; the site also lives in a sub-folder and on a disk"
        target, anchor = urldefrag(urljoin(base + path, address))
        for root in (self.site.url, HERE):
            if root and target.startswith(root):
                self.count += 1
                inside = unquote(target.removeprefix(root).split("?")[0])
                return self.missing(address, inside, unquote(anchor), root == self.site.url)
        if path == "404.html" and not scheme:
            return f"{address}: does not begin with the site's address, {self.site.url}"
        return f"{address}: loaded from another host; bring a copy" if loaded else None

    def missing(self, address: str, inside: str, anchor: str, served: bool) -> str | None:
        site, inside = self.site, inside if inside else "index.html" if served else ""
        if inside not in site.files and served:
            inside = posixpath.join(inside, "index.html")
        if inside not in site.files:
            return f"{address}: there is no such file on the site"
        page = site.html.get(inside)
        if anchor and page and anchor not in page.ids and not anchor.startswith(":~:"):
            return f"{address}: there is no id {anchor!r} in {(page.file)}"
        return None


def links_lead_somewhere(site: Site):
    """Internal links and anchors exist; what a page loads lies on this site."""
    yield from link_faults(site, Resolver(site))


def link_faults(site: Site, resolver: Resolver):
    for path, page in site.html.items():
        for element, address, loaded in links(page):
            if fault := resolver.fault(path, address, loaded):
                target, _, anchor = address.partition("#")
                written = target.replace(".html", ".md") + "#" * bool(anchor) + anchor
                needles = f"({address})", f"({written})", f'"{address}"', address if loaded else ""
                yield f"{page.place(element, *needles)}: {fault}"


def files_load_nothing_foreign(site: Site):
    """Styles, scripts and pictures load only files of this site."""
    resolver = Resolver(site)
    for path in sorted(site.files):
        if path.endswith((".css", ".svg", ".js", ".mjs")):
            text = (site.folder / path).read_text("utf-8")
            found = []
            if path.endswith(".css"):
                found = [u for u in css_urls(text) if not u.startswith("#")]
            elif path.endswith(".svg"):
                found = re.findall(r"""\b(?:href|src)\s*=\s*["']([^#"'][^"']*)""", text)
            else:
                found = SCRIPT.findall(text)
            for address in found:
                if fault := resolver.fault(path, address, True):
                    line = text[: text.index(address)].count("\n") + 1
                    yield f"{path}:{line}: {fault}"


def addresses(site: Site):
    """Each page names its own address and those of both languages, absolute and mutual."""
    if not site.url.startswith("https://") or not site.url.endswith("/"):
        yield f"index.html: the canonical address is {site.url!r}; set site_url"
        return
    for page, other in site.pairs():
        wanted = {"ru": page.canonical, "en": other.canonical, "x-default": page.canonical}
        for one in (page, other):
            where = (
                one.path.removesuffix("index.html") if one.path.endswith("index.html") else one.path
            )
            if one.canonical not in (site.url + where, site.url + one.path):
                yield f"{one.path}: canonical is {one.canonical!r}, not {site.url + where!r}"
            found = {
                link.get("hreflang"): link.get("href")
                for link in one.tree.iterfind(".//link[@hreflang]")
                if "alternate" in link.get("rel", "").split()
            }
            if found != wanted:
                yield f"{one.path}: hreflang alternates are {found}, not {wanted}"
    yield from sitemap_faults(site)


def sitemap_faults(site: Site):
    if "sitemap.xml" not in site.files:
        yield "sitemap.xml: missing"
        return
    tree = etree.parse(site.folder / "sitemap.xml")
    listed = set(tree.xpath("//*[local-name()='loc']/text()"))
    pages = {page.canonical for page in site.pages.values()}
    for address in sorted(listed ^ pages):
        yield f"sitemap.xml: {address} is {'no page' if address in listed else 'missing'}"


def search_stays_in_its_language(site: Site):
    """Each language has an index that holds its own pages, all of them that may be found."""
    for language, prefix in LANGUAGES.items():
        path = f"{prefix}search/search_index.json"
        if path not in site.files:
            yield f"{path}: there is no search index"
            continue
        docs = json.loads((site.folder / path).read_text("utf-8"))["docs"]
        for location in sorted({urldefrag(doc["location"])[0] for doc in docs}):
            found = prefix + (location or "index.html")
            page = site.pages.get(found)
            if page is None or page.language != language:
                yield f"{path}: {location!r} is no page in {language}"
