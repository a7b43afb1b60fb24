"""The search finds what people look for, however they write it, and says where it does not."""

import json
import random
import re
from collections import defaultdict
from pathlib import Path
from urllib.parse import urlsplit

import browser as chromium
import pytest
import search_eval
import yaml
from browser import HOME
from measures import too_wide
from playwright.sync_api import expect

from examplekit.search_index import terms

pytest_plugins = ["visits"]

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = {"ru": "", "en": "en/"}
RESULT = ".md-search-result"
ITEMS = f"{RESULT} li"
OTHER_KEYS = str.maketrans("йцукенгшщзхъфывапролджэячсмитьбю", "qwertyuiop[]asdfghjkl;'zxcvbnm,.")
LETTERS = ["abvgdeziyklmnoprstufcy", "абвгдезийклмнопрстуфцы"]
SOUNDS = dict(zip(*reversed(LETTERS), strict=True)) | {"х": "kh", "ц": "ts"}
SOUNDS |= {"ж": "zh", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ь": "", "э": "e"}
SOUNDS |= {"ю": "yu", "я": "ya", "ё": "e"}

KIND = re.compile(r"^\w+(\.\w+)*: ")  # of an error, before its message

each_language = pytest.mark.parametrize("language", LANGUAGES)


def pages(language):
    """Address and front matter of each page."""
    folder = ROOT / "docs" / language
    for path in sorted(folder.rglob("*.md")):
        meta = yaml.safe_load(path.read_text("utf-8").split("---\n")[1])
        yield path.relative_to(folder).with_suffix(".html").as_posix(), meta


def questions(language):
    return [(a, meta) for a, meta in pages(language) if meta["key"].startswith("qa.")]


@pytest.fixture(scope="module")
def engines(browser, site):
    """For each language the worker's script in a page of its own, with the language's index."""
    context = browser.new_context()
    made = {}
    for language, folder in LANGUAGES.items():
        made[language] = page = context.new_page()
        page.add_script_tag(path=site / "assets/js/search.js")
        index = json.loads((site / folder / "search/search_index.json").read_text("utf-8"))
        page.evaluate("docs => { index = new Index(docs) }", index["docs"])
    yield made
    context.close()


@pytest.fixture
def find(engines):
    """The addresses that the search finds, best first."""

    def search(language, query):
        return engines[language].evaluate(
            "query => { const { found, pages } = index.search(query);"
            " return found ? pages.map(({ page }) => page.address) : [] }",
            query,
        )

    return search


def ranks(find, language, asked):
    """Where the right page comes for each (address, query), from 1; 99 for nowhere."""
    ranks = []
    for address, query in asked:
        found = find(language, query)
        ranks.append(found.index(address) + 1 if address in found else 99)
    return ranks


def share(ranks, most):
    return sum(rank <= most for rank in ranks) / len(ranks)


# The words


def test_the_script_and_the_index_see_the_same_terms(engines):
    """Both split and stem every word of the site alike."""
    texts = [path.read_text("utf-8") for path in (ROOT / "docs").rglob("*.md")]
    words = sorted({word for text in texts for word in re.findall(r"[\w.]+", text)})
    for word, found in zip(words, engines["ru"].evaluate(
        """words => words.map(word => split(word).flatMap(({ whole, parts }) =>
            [...(parts.length > 1 ? [whole] : []), ...parts.map(stem)]))""",
        words,
    ), strict=True):  # fmt: skip
        assert found == terms(word), word


@each_language
def test_a_title_finds_its_page(find, language):
    asked = [(address, meta["title"]) for address, meta in questions(language)]
    assert share(ranks(find, language, asked), 1) == 1


@each_language
def test_a_title_with_a_wrong_letter_in_each_long_word_finds_its_page(find, language):
    chance, asked = random.Random(1), []
    for address, meta in questions(language):

        def spoil(word):
            text = word[0]
            place = chance.randrange(1, len(text) - 2)
            return text[:place] + text[place + 1] + text[place] + text[place + 2 :]

        asked.append((address, re.sub(r"[^\W\d_]{6,}", spoil, meta["title"])))
    found = ranks(find, language, asked)
    assert share(found, 1) > 0.8
    assert share(found, 3) > 0.9


def test_a_title_in_the_wrong_layout_or_in_latin_letters_finds_its_page(find):
    layout, latin = [], []
    for address, meta in questions("ru"):
        title = " ".join(re.findall(r"[а-яё]+", meta["title"].lower()))
        if len(title.split()) > 3:
            layout.append((address, title.replace("ё", "е").translate(OTHER_KEYS)))
            latin.append((address, "".join(SOUNDS.get(letter, letter) for letter in title)))
    assert share(ranks(find, "ru", layout), 3) > 0.85
    assert share(ranks(find, "ru", latin), 3) > 0.85


@pytest.mark.parametrize(
    ("language", "query", "address"),
    [
        ("ru", "ыуьфзрщку", "questions/semaphore.html"),
        ("en", "ыуьфзрщку", "questions/semaphore.html"),
        ("ru", "семафорами", "questions/semaphore.html"),
        ("ru", "semafory", "questions/semaphore.html"),
        ("ru", "event loop", "questions/event-loop.html"),
        ("ru", "таск", "questions/task.html"),
        ("en", "GIL", "questions/gil.html"),
        ("en", "taskgroup", "questions/taskgroup-vs-gather.html"),
        ("ru", "TaskGroup или gather", "questions/taskgroup-vs-gather.html"),
        ("en", "to_thred", "questions/executor-vs-to-thread.html"),
        ("en", "executor", "questions/executor-vs-to-thread.html"),
        ("en", "shiel", "questions/shield.html"),
        ("ru", "задачу отменить", "questions/cancel-task.html"),
    ],
)
def test_a_word_finds_its_page(find, language, query, address):
    assert address in find(language, query)[:3]


@each_language
def test_a_pasted_message_finds_a_page_that_explains_it(find, language):
    """With other names, numbers and addresses, and with the lines that stand above it."""
    explained = defaultdict(set)
    for address, meta in questions(language):
        for message in meta.get("messages") or []:
            explained[message].add(address)
    for message, addresses in explained.items():
        pasted = message.replace("…", "0x7f3a5c1d 'no_such_name' 41")
        fitting = [
            explained[one]
            for one in explained
            if re.search(".*".join(map(re.escape, KIND.sub("", one).split("…"))), pasted)
        ]
        for text in pasted, f'File "/srv/app/main.py", line 17, in main\n    go()\n{pasted}':
            found = find(language, text)
            assert found[0] in set().union(addresses, *fitting), text
            assert addresses <= set(found), text


@each_language
def test_lists_never_crowd_out_what_they_list(find, language):
    lists = {address for address, meta in pages(language) if "." not in meta["key"]}
    for _, meta in questions(language):
        for query in meta["title"], *meta["tags"]:
            assert not lists & set(find(language, query)[:3]), query


@each_language
def test_a_heading_is_reached_by_its_words(engines, language):
    """Of a lecture's headings that no other page has, nearly all come with a link of their own."""
    index = engines[language].evaluate("index.pages.map(p => [p.address, p.kind, p.headings])")
    everywhere = [text for _, _, headings in index for text in headings[1::2]]
    asked = [
        (address, anchor, text)
        for address, kind, headings in index
        for anchor, text in zip(headings[::2], headings[1::2], strict=True)
        if kind == "l" and everywhere.count(text) == 1 and len(text.split()) > 2
    ]
    reached = [
        f"{address}#{anchor}"
        in engines[language].evaluate(
            "text => answer(text).items.slice(0, 3).flatMap(group => group.map(i => i.location))",
            text,
        )
        for address, anchor, text in asked
    ]
    assert len(asked) > 100
    assert sum(reached) > 0.9 * len(asked)


def test_words_are_marked_and_a_title_is_no_html(engines):
    page = engines["en"]
    page.evaluate("index.search('gather')")
    mark = "text => marked(text, index.search('gather').asked)"
    assert (
        page.evaluate(mark, "a <b> gathers") == "a &lt;b&gt; <mark data-md-highlight>gathers</mark>"
    )


# The box


@each_language
def test_nothing_found_is_a_helpful_page(visit, language):
    folder, other = LANGUAGES[language], "en/" if language == "ru" else ""
    with visit(folder + HOME) as reader:
        reader.search("xqzwv")
        expect(reader.find(f"{RESULT}[data-none]")).to_have_count(1)
        links = reader.find(f"{ITEMS} a").evaluate_all("links => links.map(a => a.href)")
        *nearest, errors, course, elsewhere = [url.removeprefix(reader.server.url) for url in links]
        assert all(url.startswith(f"{folder}questions/") for url in nearest)
        assert len(nearest) >= 3
        assert (errors, course) == (
            f"{folder}questions/messages.html",
            f"{folder}course/index.html",
        )
        assert elsewhere == f"{other}index.html?q=xqzwv"


@each_language
def test_the_other_language_is_one_step_away(visit, language):
    other = "en/" if language == "ru" else ""
    with visit(LANGUAGES[language] + HOME) as reader:
        reader.search("GIL")
        reader.find(f"{ITEMS} a").last.click()
        expect(reader.find(chromium.QUERY)).to_have_value("GIL")
        expect(reader.find(f"{RESULT}[data-query=GIL]")).to_have_count(1)
        first = reader.find(f"{ITEMS} a").first.get_attribute("href")
        assert urlsplit(first).path == f"{reader.server.base}{other}questions/gil.html"


@pytest.mark.parametrize("width", [chromium.DESK, 960, 760, 360])
@each_language
def test_the_results_fit_the_window(visit, language, width):
    """With reduced motion: what is measured is where all comes to rest."""
    with visit(LANGUAGES[language] + HOME, width=width, reduced_motion="reduce") as reader:
        reader.search("Executing <Task pending name='Task-1'> took 0.100 seconds")
        assert too_wide(reader.page) == []
        box = reader.find(chromium.QUERY).bounding_box()
        assert box["width"] > width / 4
        assert box["x"] + box["width"] < width


def test_the_keyboard_goes_through_the_results(visit):
    with visit(HOME) as reader:
        reader.page.keyboard.press("/")
        expect(reader.find(chromium.QUERY)).to_be_focused()
        reader.search("gather")
        first, second = (reader.find(f"{ITEMS} a").nth(n) for n in (0, 1))
        reader.page.keyboard.press("ArrowDown")
        expect(first).to_be_focused()
        reader.page.keyboard.press("ArrowDown")
        expect(second).to_be_focused()
        reader.page.keyboard.press("ArrowUp")
        reader.page.keyboard.press("ArrowUp")
        expect(reader.find(chromium.QUERY)).to_be_focused()
        address = first.get_attribute("href")
        reader.page.keyboard.press("Enter")
        expect(reader.page).to_have_url(address)


def test_how_many_were_found_is_told(visit):
    with visit(HOME) as reader:
        reader.search("gather")
        count = reader.find(ITEMS).count() - 1  # the last leads to the other language
        expect(reader.find(".found")).to_have_text(f"Подходящих страниц: {count}")


# The figures


def test_the_evaluation_types_and_counts(browser, site, tmp_path, monkeypatch):
    asked = [
        {"id": "a", "lang": "ru", "style": "word", "query": "гил", "targets": ["qa.gil"]},
        {"id": "b", "lang": "en", "style": "word", "query": "xqzwv", "targets": ["qa.gil"]},
    ]
    file = tmp_path / "asked.json"
    file.write_text(json.dumps(asked), "utf-8")
    keys = search_eval.keys_of_pages()
    queries = search_eval.read(file, set(keys.values()))
    monkeypatch.setattr(search_eval, "VISITS", 1)
    times = search_eval.evaluate(browser, site, queries, keys)
    assert [query.rank for query in queries] == [1, None]
    text = search_eval.report(queries, times)
    assert re.search(r"^all +2 +50\.0% +50\.0% +1 +0\.500$", text, re.MULTILINE)
    assert re.search(r"^ miss b 'xqzwv': nothing; wanted qa\.gil$", text, re.MULTILINE)
    assert set(times) == {"ru", "en"}
    assert all(time["requests"] == 2 for time in times.values())


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"lang": "de"}, "entry 1: lang is 'de', not one of ru, en"),
        ({"targets": ["qa.none"]}, "entry 1: no page has the key qa.none"),
        ({"query": 5}, "entry 1 has no query that is a str"),
        ({"targets": "qa.gil"}, "entry 1 has no targets that is a list"),
    ],
)
def test_the_evaluation_refuses_what_is_no_query(tmp_path, change, message):
    entry = {"id": "a", "lang": "ru", "style": "s", "query": "q", "targets": ["qa.gil"]} | change
    file = tmp_path / "asked.json"
    file.write_text(json.dumps([entry]), "utf-8")
    with pytest.raises(ValueError, match=message):
        search_eval.read(file, {"qa.gil"})
