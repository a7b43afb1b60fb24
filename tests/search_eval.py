"""Asks the built site's search what a file of queries asks, and tells how well it answers.

    nox -s search_eval -- FILE

FILE is a JSON list of {"id", "lang": "ru" or "en", "style", "query", "targets": [keys of pages]}.
Each query is typed, key by key, into the search box of its language's home page in a headless
Chromium; it is answered if the page of one of its targets comes first, or among the first three.
"""

import argparse
import json
import math
import os
import statistics
import sys
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urldefrag, urlsplit

import browser as chromium
import yaml
from server import serve

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = {"ru": "", "en": "en/"}
FIELDS = {"id": str, "lang": str, "style": str, "query": str, "targets": list}
VISITS = 5  # whose first results are timed, a language
SHOWN = 4  # results shown of a miss

# When a key went up, and when the list was last changed after it.
WATCH = """() => {
    window.keys = [], window.turned = window.began = 0
    const field = document.querySelector("[data-md-component=search-query]")
    const list = document.querySelector(".md-search-result ol")
    field.addEventListener("focus", () => window.turned ||= performance.now())
    field.addEventListener("keyup", () => window.began = performance.now(), true)
    new MutationObserver(() => {
        if (!list.children.length || !window.began) return
        window.first ??= performance.now() - window.turned
        window.keys.push(performance.now() - window.began)
        window.began = 0
    }).observe(list, {childList: true})
}"""
RESULTS = ".md-search-result:not([data-none]) li > a:first-child"
PAGES = f"() => Array.from(document.querySelectorAll('{RESULTS}'), link => link.href)"


@dataclass
class Query:
    """A line of the file, and the keys of the pages that came, best first."""

    id: str
    lang: str
    style: str
    query: str
    targets: list[str]
    found: list[str] | None = None

    @property
    def rank(self) -> int | None:
        """Where the first of the targets came, from 1."""
        ranks = [rank for rank, key in enumerate(self.found, 1) if key in self.targets]
        return min(ranks, default=None)


def read(path: Path, keys: set[str]) -> list[Query]:
    """The queries of a file.  Raises ValueError, naming the entry, for what is none."""
    entries = json.loads(path.read_text("utf-8"))
    if not isinstance(entries, list) or not entries:
        raise ValueError(f"{path}: not a list of queries")
    queries = []
    for number, entry in enumerate(entries, 1):
        where = f"{path}: entry {number}"
        for name, kind in FIELDS.items():
            if not isinstance(entry, dict) or not isinstance(entry.get(name), kind):
                raise ValueError(f"{where} has no {name} that is a {kind.__name__}")
        if entry["lang"] not in LANGUAGES:
            raise ValueError(
                f"{where}: lang is {entry['lang']!r}, not one of {', '.join(LANGUAGES)}"
            )
        if strange := set(entry["targets"]) - keys:
            raise ValueError(f"{where}: no page has the key {', '.join(sorted(strange))}")
        queries.append(Query(**{name: entry[name] for name in FIELDS}))
    return queries


def keys_of_pages() -> dict[str, str]:
    """The key of each page by its address within the site."""
    keys = {}
    for language, folder in LANGUAGES.items():
        for path in (ROOT / "docs" / language).rglob("*.md"):
            meta = yaml.safe_load(path.read_text("utf-8").split("---\n")[1])
            address = path.relative_to(ROOT / "docs" / language).with_suffix(".html")
            keys[folder + address.as_posix()] = meta["key"]
    return keys


def ask(reader, query: str) -> list[str]:
    """Type a query; the addresses of the pages that are shown, best first."""
    reader.search(query)
    addresses = [urldefrag(url)[0] for url in reader.page.evaluate(PAGES)]
    within = [urlsplit(a).path.removeprefix(reader.server.base) for a in addresses]
    return [path + "index.html" * (path == "" or path.endswith("/")) for path in within]


def evaluate(browser, site: Path, queries: list[Query], keys: dict[str, str]) -> dict:
    """Answer the queries in a browser; per language the times in ms: first results, and keys."""
    times = {}
    with serve(site, "/asyncio/") as server:
        for language, folder in LANGUAGES.items():
            mine = [query for query in queries if query.lang == language]
            first, pressed = [], []
            for visit in range(VISITS if mine else 0):
                home = folder + chromium.HOME
                with chromium.visit(browser, server, home, chromium.DESK, {}) as reader:
                    reader.settle()
                    reader.page.evaluate(WATCH)
                    before = len(reader.answers)
                    reader.find(chromium.QUERY).click()
                    for query in mine if visit == 0 else mine[:1]:
                        found = [keys[address] for address in ask(reader, query.query)
                                 if address in keys]  # fmt: skip
                        query.found = list(dict.fromkeys(found))
                    first.append(reader.page.evaluate("window.first"))
                    if visit == 0:
                        pressed = reader.page.evaluate("window.keys")
                        sizes = reader.answers[before:]
            if mine:
                times[language] = {
                    "first": statistics.median(first),
                    "key": statistics.median(pressed),
                    "slowest": sorted(pressed)[math.ceil(0.99 * len(pressed)) - 1],
                    "bytes": sum(answer.size for answer in sizes),
                    "requests": len(sizes),
                }
    return times


def row(name: str, queries: list[Query]) -> str:
    count = len(queries)
    share = [sum(bool(q.rank and q.rank <= n) for q in queries) / count for n in (1, 3)]
    nothing = sum(not query.found for query in queries)
    mrr = sum(1 / query.rank for query in queries if query.rank) / count
    return f"{name:24}{count:8}{share[0]:8.1%}{share[1]:8.1%}{nothing:9}{mrr:7.3f}"


def report(queries: list[Query], times: dict) -> str:
    """The figures in total, by language and by style, the times, and what came for each miss."""
    lines = [f"{'':24}{'queries':>8}{'first':>8}{'three':>8}{'nothing':>9}{'MRR':>7}"]
    groups = defaultdict(list)
    for query in queries:
        for name in "all", query.lang, f"{query.lang} {query.style}":
            groups[name].append(query)
    lines += [
        row(name, groups[name]) for name in sorted(groups, key=lambda name: (name != "all", name))
    ]
    for language, time in times.items():
        lines.append(
            f"{language}: first results {time['first']:.0f} ms after the focus; a key "
            f"{time['key']:.0f} ms, 99 of 100 within {time['slowest']:.0f} ms; "
            f"{time['bytes'] / 1000:.0f} kB in {time['requests']} requests"
        )
    for query in queries:
        if query.rank != 1:
            came = ", ".join(query.found[:SHOWN]) or "nothing"
            lines.append(
                f"{'miss' if not query.rank or query.rank > 3 else query.rank:>5} {query.id} "
                f"{query.query!r}: {came}; wanted {', '.join(query.targets)}"
            )
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("file", type=Path, help="the queries, as JSON")
    file, keys = parser.parse_args().file, keys_of_pages()
    try:
        queries = read(file, set(keys.values()))
    except (OSError, ValueError) as error:
        sys.exit(f"search_eval: {error}")
    with chromium.launch() as browser:
        times = evaluate(browser, Path(os.environ["SITE"]), queries, keys)
    print(report(queries, times))


if __name__ == "__main__":
    main()
