"""What the search knows of a page: its terms, where they stand, and nothing that is not read."""

import itertools

import pytest

from examplekit.search_index import AGAIN, ENOUGH, HALF, SIGNS, Page, index, sign, terms

TEA = """
<h1 id="tea">Tea<a class="headerlink" href="#tea">#</a></h1>
<p>How the <em>kettle</em> boils.</p>
<h2 id="steep">Steeping<a class="headerlink" href="#steep">#</a></h2>
<p>Wait.<br>Then pour.</p>
<div class="example"><div class="highlight"><span class="filename"><a>kettle.py</a></span>
<pre><code>async with <span class="n">TeaGroup</span>() as brew:</code></pre></div>
<div class="example__output"><p class="example__title">Output</p>
<pre><samp>TeaError: cold</samp></pre></div>
<div class="timeline"><svg><text>a lane</text></svg></div></div>
<h3 id="pour">Pouring</h3><p>Slowly.</p>
"""
META = {"key": "qa.tea", "title": "How is tea made?", "description": "Boil, wait, pour."}


def page(address="tea.html", html=TEA, **meta):
    return Page(address, META | meta, html)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("корутины Корутинами корутине", ["корутин"] * 3),
        ("зелёный зеленый", ["зелен", "зелен"]),
        ("cancelling cancelled", ["cancel", "cancel"]),
        ("asyncio.gather()", ["asyncio", "gather"]),
        ("TaskGroup", ["taskgroup", "task", "group"]),
        ("run_in_executor", ["runinexecutor", "run", "in", "executor"]),
        ("__aenter__", ["aenter"]),
        ("FIRST_COMPLETED", ["firstcompleted", "first", "complet"]),
        ("HTTPServer", ["httpserver", "http", "server"]),
        ("python3.13", ["python3", "python", "3", "13"]),
        ("an async for loop", ["an", "async", "asyncfor", "for", "loop"]),
        ("Task-у", ["task", "у"]),
    ],
)
def test_terms(text, found):
    assert terms(text) == found


def test_a_page_is_read_by_sections_without_what_nobody_reads():
    first, steep, pour = page().sections
    assert (first.anchor, first.heading) == ("", "")
    assert first.text.split() == ["How", "the", "kettle", "boils."]
    assert (steep.anchor, steep.heading) == ("steep", "Steeping")
    assert steep.text.split() == ["Wait.", "Then", "pour."]
    assert steep.code == "async with TeaGroup() as brew:TeaError: cold"
    assert (pour.anchor, pour.heading, pour.text.strip()) == ("pour", "Pouring", "Slowly.")


def read(text):
    """The numbers that `sign` has written."""
    number = 0
    for one in map(SIGNS.index, text):
        number = number * HALF + one % HALF
        if one < HALF:
            yield number
            number = 0


def test_numbers_are_read_back():
    numbers = [0, 1, HALF - 1, HALF, HALF + 1, 2 * HALF, HALF**2 - 1, HALF**2, 123456]
    assert list(read("".join(map(sign, numbers)))) == numbers


def posted(found):
    """Of each term of an index the pages that have it: share and section by number."""
    all_of = {}
    for term, text in zip(found["terms"].split(), found["postings"].split(" "), strict=True):
        at, all_of[term] = -1, {}
        for distance, share, section in zip(*[read(text)] * 3, strict=True):
            at += distance + 1
            all_of[term][at] = share, section
    return all_of


def test_an_index_tells_how_much_a_page_is_about_a_term_and_where():
    other = page("cups.html", "<p>Pour.</p>", key="lec.01", title="Cups", description="Cups.")
    found = index([page(synonyms=["how to brew"]), other])
    assert [(p[0], p[3]) for p in found["pages"]] == [("tea.html", "q"), ("cups.html", "l")]
    assert found["pages"][0][4] == ["steep", "Steeping", "pour", "Pouring"]
    all_of = posted(found)
    title, word, once = (all_of[term][0][0] for term in ("tea", "brew", "slowli"))
    assert title > word > once
    assert [
        section for _, section in (all_of["kettl"][0], all_of["steep"][0], all_of["slowli"][0])
    ] == [0, 1, 2]
    assert set(all_of["pour"]) == {0, 1}
    assert "lane" not in all_of
    assert "output" not in all_of


def test_a_variable_of_one_page_is_not_looked_for_but_a_name_of_two_is():
    code = "<h2 id='a'>A</h2><pre><code>kettle_volume</code></pre>"
    assert "kettlevolume" not in posted(index([page(html=code)]))
    assert set(posted(index([page(html=code), page("b.html", code)]))["kettlevolume"]) == {0, 1}


def test_who_but_mentions_a_term_is_left_out_where_enough_pages_are_about_it():
    hint = "<h2 id='a'>Leaves</h2><p>A kettle.</p>" + "<p>Cold water and old cups.</p>" * 9

    def having(count):
        pages = [page(f"{n}.html", "", asked=["the kettle"]) for n in range(count)]
        return set(posted(index([page("hint.html", hint), *pages]))["kettl"])

    assert having(ENOUGH - 1) == set(range(ENOUGH))
    assert having(ENOUGH) == set(range(1, ENOUGH + 1))


def test_phrases_are_all_that_names_the_page_and_what_people_ask():
    found = index([page(synonyms=["brew"], misspellings=["teh"], asked=["make me tea"])])
    known, numbers = found["terms"].split(), read(found["phrases"])
    phrases = []
    for _ in range(next(numbers)):
        kind, length = next(numbers), next(numbers)
        phrases.append((kind, " ".join(known[n] for n in itertools.islice(numbers, length))))
    assert phrases == [
        (0, "how is tea made"),
        (0, "tea"),
        (3, "boil wait pour"),
        (1, "steep"),
        (1, "pour"),
        (2, "brew"),
        (2, "teh"),
        (2, "make me tea"),
    ]


def test_a_phrase_of_several_pages_is_written_once():
    twice = ["how do I make a good tea", "brew"]
    numbers = read(index([page(asked=twice), page("b/tea.html", asked=twice)])["phrases"])
    count, others = next(numbers), []
    for _ in range(count):
        kind, length = next(numbers), next(numbers)
        others.append((kind, list(itertools.islice(numbers, length))))
    assert next(numbers) == count
    again = [(next(numbers), list(itertools.islice(numbers, next(numbers)))) for _ in range(5)]
    assert again == others[:5]
    assert list(numbers) == [AGAIN, 5, AGAIN, 6]


def test_words_of_every_sentence_weigh_little():
    found = index([page(asked=["the kettle"]), page("b.html", asked=["the lid"])])
    weights = dict(zip(found["terms"].split(), read(found["weights"]), strict=True))
    assert weights["the"] < weights["kettl"]


def test_a_page_may_stay_out():
    found = index([page(), page("hidden.html", search={"exclude": True})])
    assert [p[0] for p in found["pages"]] == ["tea.html"]
