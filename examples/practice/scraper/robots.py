"""robots.txt, read as RFC 9309 says: the longest rule decides.

`urllib.robotparser` reads no part of a second in Crawl-delay, and
in older Pythons the first rule decides, and `*` is a plain sign.
"""

import re
from urllib.parse import quote, urlsplit

SAFE = "/%*$?&=:@!,;+~-._'()[]"


class Robots:
    """What one robots.txt lets `agent` do.

    `delay` is the Crawl-delay in seconds, 0 where there is none.
    """

    def __init__(self, text: str = "", agent: str = "*"):
        self._rules: list[tuple[bool, str]] = []
        self.delay = 0.0
        name = _token(agent)
        groups = _groups(text.removeprefix("\ufeff"), {name, "*"})
        for field, value in groups.get(name, groups.get("*", [])):
            if field == "crawl-delay":
                if re.fullmatch(r"\d{1,6}(\.\d{1,6})?", value):
                    self.delay = max(self.delay, float(value))
            elif value:
                self._rules.append((field == "allow", _spelt(value)))

    def allows(self, url: str) -> bool:
        parts = urlsplit(url)
        path = _spelt(parts.path or "/")
        if path == "/robots.txt":
            return True
        path += "?" + _spelt(parts.query) if parts.query else ""
        fitting = [
            (len(pattern), allow)
            for allow, pattern in self._rules
            if _fits(pattern, path)
        ]
        return max(fitting, default=(0, True))[1]


def _token(agent: str) -> str:
    """`mybot` of "MyBot/1.0 (+http://me)", and of "MyBot (…)"."""
    return re.split(r"[/\s(]", agent.strip(), maxsplit=1)[0].lower()


def _groups(text: str, names: set[str]) -> dict[str, list[tuple[str, str]]]:
    """The rules for each of `names` that has some."""
    groups: dict[str, list[tuple[str, str]]] = {}
    agents: set[str] = set()
    naming = False
    for line in text.splitlines():
        field, _, value = line.partition("#")[0].partition(":")
        field, value = field.strip().lower(), value.strip()
        if field == "user-agent":
            if not naming:
                agents = set()
            if (name := _token(value)) in names:
                agents.add(name)
                groups.setdefault(name, [])
            naming = True
        elif field in ("allow", "disallow", "crawl-delay"):
            naming = False
            for agent in agents:
                groups[agent].append((field, value))
    return groups


def _spelt(path: str) -> str:
    path = quote(path, safe=SAFE)
    return re.sub("%[0-9a-f]{2}", lambda m: m[0].upper(), path)


def _fits(pattern: str, path: str) -> bool:
    # No regular expression: a file with many * could stall it.
    whole = pattern.endswith("$")
    first, *rest = pattern.removesuffix("$").split("*")
    if not path.startswith(first):
        return False
    if not rest:
        return not whole or path == first
    at, last = len(first), rest.pop() if whole else ""
    for part in rest:
        at = path.find(part, at)
        if at < 0:
            return False
        at += len(part)
    return path.endswith(last) and len(path) - len(last) >= at
