"""Rules of robots.txt, addresses and links."""

import time
from urllib.robotparser import RobotFileParser

import pytest

from scraper.robots import Robots
from scraper.urls import LONGEST, MOST_LINKS, canonical, links_of


@pytest.mark.parametrize(
    ("rules", "path", "allowed"),
    [
        ("", "/x", True),
        ("Disallow: /", "/x", False),
        ("Disallow:", "/x", True),
        ("Disallow: /", "/robots.txt", True),
        ("Disallow: /\nAllow: /news", "/news/1", True),
        ("Allow: /news\nDisallow: /news/old", "/news/old", False),
        ("Disallow: /x\nAllow: /x", "/x", True),
        ("Disallow: /*.pdf$", "/a/b.pdf", False),
        ("Disallow: /*.pdf$", "/a/b.pdf?x=1", True),
        ("Disallow: /a*b*c", "/a1b2c3", False),
        ("Disallow: /a*b*c", "/a1c2b3", True),
        ("Disallow: /a*ab$", "/ab", True),
        ("Disallow: /x$", "/x", False),
        ("Disallow: /x$", "/xy", True),
        ("Disallow: /find?q=", "/find?q=1", False),
        ("Disallow: /чай", "/%D1%87%D0%B0%D0%B9", False),
        ("Disallow: /%d1%87", "/%D1%87%D0%B0%D0%B9", False),
        ("disallow : /x # not here", "/x", False),
        ("Disallow: /" + "*a" * 500 + "$", "/" + "a" * 1999, True),
    ],
)
def test_rules(rules, path, allowed):
    robots = Robots(f"User-agent: *\n{rules}", "scraper/1.0")
    # The last pattern would stall a regular expression for hours.
    if "*a*a" in rules:
        path += "b"
    assert robots.allows("http://a.test" + path) is allowed


def test_our_own_group_is_taken_instead_of_the_common_one():
    text = (
        "User-agent: other\nUser-agent: Scraper\nDisallow: /ours\n"
        "Crawl-delay: 0.5\n\nUser-agent: *\nDisallow: /\n"
        "User-agent: scraper\nDisallow: /also\n"
    )
    ours, theirs = (
        Robots(text, "scraper/1.0 (+http://me)"),
        Robots(text),
    )
    assert ours.delay == 0.5
    assert ours.allows("http://a/x")
    assert not ours.allows("http://a/ours")
    assert not ours.allows("http://a/also")
    assert not theirs.allows("http://a/x")


@pytest.mark.parametrize(
    "agent",
    ["MyBot", "mybot/1.0", "mybot (+https://example.com/bot)"],
)
@pytest.mark.parametrize("line", ["mybot", "MyBot/2.0"])
def test_its_name_is_the_first_word(agent, line):
    robots = Robots(f"User-agent: {line}\nDisallow: /", agent)
    assert not robots.allows("http://a.test/x")


def test_a_file_of_names_is_read_at_once():
    text = "User-agent: a\n" * 15_000 + "Disallow: /\n" * 20_000
    start = time.process_time()
    assert Robots(text, "scraper").allows("http://a.test/x")
    assert time.process_time() - start < 2


def test_why_it_is_not_urllib_robotparser():
    lines = ["User-agent: *", "Crawl-delay: 0.5", "Disallow: /x"]
    standard = RobotFileParser()
    standard.parse(lines)
    assert standard.crawl_delay("scraper") is None
    assert Robots("\n".join(lines)).delay == 0.5


@pytest.mark.parametrize("delay", ["soon", "-1", "nan", "1e9", ""])
def test_a_senseless_crawl_delay_is_none(delay):
    assert Robots(f"User-agent: *\nCrawl-delay: {delay}").delay == 0


@pytest.mark.parametrize(
    "text",
    [
        "HTTP://A.Test:80/x#top",
        " http://a.test/x ",
        "http://a.test/y/../x",
        "/x",
        "x#",
    ],
)
def test_one_page_has_one_spelling(text):
    assert canonical(text, "http://a.test/y") == "http://a.test/x"


@pytest.mark.parametrize(
    "text",
    [
        "ftp://a.test/",
        "a.test",
        "http:///x",
        "http://u:p@a.test/",
        "http://a.test:99999/",
        "http://[::1/",
        "http://a.test/" + "x" * LONGEST,
    ],
)
def test_what_is_no_address_is_refused(text):
    with pytest.raises(ValueError, match=r"."):
        canonical(text)


def test_links_in_order_each_once():
    html = (
        "<A HREF=/2>2</a><a href='1?a=1&amp;b=2'>1</a>"
        "<a href=/2#x><a href='mailto:me'><a href>"
        "<a href='http://[x'><link href=/3>"
        "<a href='http://b.test'><base href='/deep/'><a href=4>"
    )
    assert links_of(html, "http://a.test/0") == (
        "http://a.test/2",
        "http://a.test/1?a=1&b=2",
        "http://b.test/",
        "http://a.test/deep/4",
    )


def test_a_page_of_long_links_has_a_limit():
    html = f"<base href='/{'x' * 1900}/'>" + "".join(
        f"<a href={number}>" for number in range(MOST_LINKS + 9)
    )
    links = links_of(html, "http://a.test/")
    assert len(links) == MOST_LINKS
    assert links[-1].endswith(f"/{MOST_LINKS - 1}")
