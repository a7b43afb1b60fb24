"""Every link leads somewhere, and no page loads anything from another host."""

import posixpath
import re
from collections.abc import Iterator
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from lxml.etree import XPath

from guards.site import Page, Site

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
SVG = re.compile(r"""\b(?:href|src)\s*=\s*["']([^#"'][^"']*)""")
NOT_LOADED = {"canonical", "alternate", "author", "license", "me"}  # rel of a <link>
HERE = "https://here/"  # stands for the site's root while addresses are resolved


def css_urls(text: str) -> Iterator[str]:
    for match in CSS.finditer(text):
        yield match[2] or match[4] or match[5] or ""


def links(page: Page) -> Iterator[tuple]:
    """(element, address, whether a browser loads it by itself) for all addresses on a page."""
    for style in page.tree.iter("style"):
        yield from ((style, url, True) for url in css_urls(style.text or ""))
    for value in LINKS(page.tree):
        element, name = value.getparent(), value.attrname
        if name in ("srcset", "imagesrcset"):
            parts = [part.split() for part in value.split(",")]
            yield from ((element, part[0], True) for part in parts if part)
        elif name == "style" or "url(#" in value:
            yield from ((element, url, True) for url in css_urls(value))
        elif element.tag == "link":
            yield element, value, NOT_LOADED.isdisjoint(element.get("rel", "").split())
        else:
            yield element, value, element.tag not in ("a", "area", "form")
    for meta in page.tree.iter("meta"):
        if meta.get("content", "").startswith("http"):
            yield meta, meta.get("content"), "image" in meta.get("property", "")


def inside(site: Site, path: str, address: str) -> tuple[str, str] | None:
    """The file of the site and the id that an address in the file `path` leads to.

    None where it leads elsewhere.
    """
    base = site.url if path == "404.html" else HERE  # a host shows 404.html at any address
    target, anchor = urldefrag(urljoin(base + path, address.strip()))
    if target.startswith(HERE):
        return unquote(target.removeprefix(HERE).split("?")[0]), unquote(anchor)
    if site.url and target.startswith(site.url):
        file = unquote(target.removeprefix(site.url).split("?")[0])
        if file not in site.files:  # a host shows a folder's index.html
            file = posixpath.join(file, "index.html")
        return file, unquote(anchor)
    return None


def fault(site: Site, path: str, address: str, loaded: bool) -> str | None:
    """What is wrong with an address in the file `path` of the site."""
    scheme = urlsplit(address.strip()).scheme
    if scheme in ("data", "mailto", "blob", "about"):
        return None
    if scheme not in ("", "http", "https"):
        return f"{address}: a {scheme} link"
    if re.match(r"\s*/(?!/)", address) and path != "404.html":
        return f"{address}: make it relative; the site also lives in a sub-folder and on a disk"
    if (found := inside(site, path, address)) is None:
        if path == "404.html" and not scheme:
            return f"{address}: it does not begin with the site's address, {site.url}"
        return f"{address}: loaded from another host; bring a copy" if loaded else None
    file, anchor = found
    if file not in site.files:
        return f"{address}: there is no such file on the site"
    page = site.html.get(file)
    if anchor and page and anchor not in page.ids and not anchor.startswith(":~:"):
        return f"{address}: there is no id {anchor!r} in {page.file}"
    return None


def links_lead_somewhere(page: Page):
    """Internal links and anchors exist; what a page loads lies on this site."""
    for element, address, loaded in links(page):
        if found := fault(page.site, page.path, address, loaded):
            written = address.replace(".html", ".md")
            needles = f"({address})", f"({written})", f'"{address}"', address if loaded else ""
            yield f"{page.place(element, *needles)}: {found}"


def files_load_nothing_foreign(site: Site):
    """Styles, scripts and pictures load only files of this site."""
    searches = {
        ".css": css_urls,
        ".svg": SVG.findall,
        ".js": SCRIPT.findall,
        ".mjs": SCRIPT.findall,
    }
    for path in sorted(site.files):
        if search := searches.get(posixpath.splitext(path)[1]):
            text = (site.folder / path).read_text("utf-8")
            for address in search(text):
                if not address.startswith("#") and (found := fault(site, path, address, True)):
                    line = text[: text.index(address)].count("\n") + 1
                    yield f"{path}:{line}: {found}"
