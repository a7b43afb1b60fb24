"""Addresses in one spelling, and the links of a page."""

from html.parser import HTMLParser
from urllib.parse import urlsplit

from yarl import URL

LONGEST = 2000  # characters; what is longer is a trap, not a link
MOST_LINKS = 10_000  # of a page; a short one may stand for a LONGEST


def canonical(text: str, base: str = "") -> str:
    """The absolute address, one spelling, without its fragment.

    Raises ValueError for what is not http or https, has no host,
    holds a password, or is too long.
    """
    url = URL(text.strip())
    if base:
        url = URL(base).join(url)
    if url.scheme not in ("http", "https"):
        raise ValueError("an address begins with http:// or https://")
    if not url.host or url.user or url.password:
        raise ValueError("an address has a host, and no password")
    parts = urlsplit(str(url.with_fragment(None)))
    found = parts._replace(path=parts.path or "/").geturl()
    if len(found) > LONGEST:
        raise ValueError(f"an address has at most {LONGEST} signs")
    return found


def links_of(html: str, url: str) -> tuple[str, ...]:
    """The addresses that `<a href>` name, each once, in order.

    The first MOST_LINKS of them.
    """
    parser = _Links()
    parser.feed(html)
    base, found = url, dict[str, None]()
    for is_base, text in parser.found:
        try:
            address = canonical(text, base)
        except ValueError:  # mailto:, javascript:, nonsense
            continue
        if is_base:
            base = address
        else:
            found[address] = None
            if len(found) == MOST_LINKS:
                break
    return tuple(found)


class _Links(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[bool, str]] = []

    def handle_starttag(
        self, tag: str, attrs: list[tuple[str, str | None]]
    ) -> None:
        if tag in ("a", "base") and (href := dict(attrs).get("href")):
            self.found.append((tag == "base", href))
