"""The flash cards: one at a time, the due ones first, remembered, offline, on paper, as a list."""

import json
import re
from contextlib import contextmanager

import pytest
from building import ROOT
from playwright.sync_api import expect

pytest_plugins = ["visits"]

CARDS = "interview/cards.html"
SHOWN = ".card:not([hidden])"
LEFT = "[data-left]"
DAY = 86_400_000  # ms
NOON = "2026-03-01T12:00:00"


def questions(folder="ru"):
    """Front matter of every question page, as text."""
    pages = sorted((ROOT / "docs" / folder / "questions").glob("*.md"))
    texts = [path.read_text("utf-8") for path in pages]
    return [text for text in texts if re.search(r"^key: qa\.", text, re.MULTILINE)]


def key(reader):
    """The question that is shown."""
    cards = reader.find(SHOWN)
    expect(cards).to_have_count(1)
    return cards.get_attribute("data-key")


def answer(reader, arrow):
    """Flip the card and answer, with the keys alone; returns the question."""
    asked = key(reader)
    reader.page.keyboard.press("Space")
    expect(reader.find(f"{SHOWN}[open]")).to_have_count(1)
    reader.page.keyboard.press(arrow)
    expect(reader.find(f"{SHOWN}[open]")).to_have_count(0)
    return asked


@pytest.fixture
def deck(visit):
    """Visits the cards on a certain day, the focus on the first."""

    @contextmanager
    def begin():
        with visit() as reader:
            reader.page.clock.install(time=NOON)
            reader.open(CARDS)
            reader.find(f"{SHOWN} summary").focus()
            yield reader

    return begin


def test_every_question_is_a_card_with_its_page_s_answer(visit, site):
    with visit(f"en/{CARDS}", java_script_enabled=False) as reader:
        cards = reader.find(".card")
        expect(cards).to_have_count(len(questions("en")))
        shield = reader.find('.card[data-key="qa.shield"]')
        expect(shield.locator("p").first).to_be_hidden()
        shield.locator("summary").click()
        text = shield.locator("p").first.inner_text()
        reader.open("en/questions/shield.html")
        assert reader.find("article h1 ~ p").first.inner_text() == text


def test_a_card_shows_its_answer_when_it_is_flipped(deck):
    with deck() as reader:
        text = reader.find(f"{SHOWN} .card__answer p").first
        yes = reader.find("[data-known=yes]")
        expect(text).to_be_hidden()
        expect(yes).to_be_hidden()
        reader.find(f"{SHOWN} summary").click()
        expect(text).to_be_visible()
        before = key(reader)
        yes.click()
        assert key(reader) != before
        expect(text).to_be_hidden()


def test_what_is_known_comes_again_later_and_later(deck):
    with deck() as reader:
        reader.find("[name=topic]").select_option("waiting")
        cards = reader.find('.card[data-topic="waiting"]').count()
        reader.find(f"{SHOWN} summary").focus()
        first = [answer(reader, "ArrowRight") for _ in range(cards)]
        assert len({*first}) == cards
        expect(reader.find("[data-done]")).to_be_visible()
        expect(reader.find("[data-done]")).to_contain_text("2 марта")
        for days, box in (1, 2), (3, 3), (7, 4), (16, 5), (35, 5):
            reader.page.clock.fast_forward((days - 1) * DAY)
            reader.page.reload()
            reader.find("[name=topic]").select_option("waiting")
            expect(reader.find("[data-done]")).to_be_visible()
            reader.page.clock.fast_forward(DAY)
            reader.page.reload()
            reader.find("[name=topic]").select_option("waiting")
            reader.find(f"{SHOWN} summary").focus()
            assert {answer(reader, "ArrowRight") for _ in range(cards)} == {*first}
            boxes = json.loads(reader.page.evaluate("localStorage['asyncio-cards']"))
            assert {boxes[name][0] for name in first} == {box}


def test_what_is_not_known_comes_again_soon_and_is_not_counted(deck):
    with deck() as reader:
        missed = answer(reader, "ArrowLeft")
        seen = [answer(reader, "ArrowRight") for _ in range(5)]
        assert seen.index(missed) == 4
        expect(reader.find("[data-progress]")).to_have_text(re.compile(r"\b5 из \d+"))
        reader.page.reload()
        expect(reader.find("[data-progress]")).to_have_text(re.compile(r"\b5 из \d+"))


def test_both_languages_know_the_same(deck):
    with deck() as reader:
        known = answer(reader, "ArrowRight")
        reader.open(f"en/{CARDS}")
        expect(reader.find("[data-progress]")).to_have_text(re.compile(r"You know 1 of"))
        assert key(reader) != known


@pytest.mark.parametrize("stored", ["{", '{"qa.shield": [9, 1]}', '{"qa.shield": "x"}', "[]", "7"])
def test_a_store_that_is_not_ours_does_no_harm(visit, stored):
    with visit() as reader:
        reader.page.add_init_script(f"localStorage['asyncio-cards'] ??= {json.dumps(stored)}")
        reader.open(CARDS)
        expect(reader.find("[data-progress]")).to_have_text(re.compile(r"\b0 из"))
        reader.find(f"{SHOWN} summary").focus()
        answer(reader, "ArrowRight")
        expect(reader.find("[data-progress]")).to_have_text(re.compile(r"\b1 из"))


def test_filters_leave_cards_of_one_level_and_topic(deck):
    with deck() as reader:
        texts = questions()
        wanted = [t for t in texts if "\nlevel: basic\n" in t and "\ntopic: tasks\n" in t]
        reader.page.get_by_text("базовый", exact=True).first.click()
        reader.find("[name=topic]").select_option("tasks")
        expect(reader.find(LEFT)).to_have_text(re.compile(rf": {len(wanted)}$"))
        shown = reader.find(SHOWN)
        assert shown.get_attribute("data-level") == "basic"
        assert shown.get_attribute("data-topic") == "tasks"
        reader.find("[data-list]").click()
        expect(shown).to_have_count(len(wanted))


def test_starting_over_forgets_after_asking(deck):
    with deck() as reader:
        answer(reader, "ArrowRight")
        reader.page.once("dialog", lambda dialog: dialog.dismiss())
        reader.find("[data-reset]").click()
        expect(reader.find("[data-progress]")).to_have_text(re.compile(r"\b1 из"))
        reader.page.once("dialog", lambda dialog: dialog.accept())
        reader.find("[data-reset]").click()
        expect(reader.find("[data-progress]")).to_have_text(re.compile(r"\b0 из"))


def test_the_arrows_do_nothing_before_the_answer_is_seen(deck):
    with deck() as reader:
        asked = key(reader)
        reader.page.keyboard.press("ArrowRight")
        assert key(reader) == asked
        expect(reader.find("[data-progress]")).to_have_text(re.compile(r"\b0 из"))


def test_the_cards_work_without_a_network(visit):
    with visit(CARDS) as reader:
        kept = "caches.open('cards').then(c => c.match(location.href)).then(Boolean)"
        reader.page.wait_for_function(kept)
        styles = "caches.match(document.querySelector('[href$=\"cards.css\"]').href).then(Boolean)"
        reader.page.wait_for_function(styles)
        reader.context.set_offline(True)
        reader.page.reload()
        reader.find(f"{SHOWN} summary").focus()
        answer(reader, "ArrowRight")
        expect(reader.find("[data-progress]")).to_have_text(re.compile(r"\b1 из"))
        reader.context.set_offline(False)


def test_other_pages_do_not_pass_through_the_worker(visit):
    with visit(CARDS) as reader:
        reader.page.wait_for_function("navigator.serviceWorker.controller !== null")
        reader.open("index.html")
        assert reader.page.evaluate("navigator.serviceWorker.controller") is None


def test_on_paper_each_card_has_its_answer(deck):
    with deck() as reader:
        reader.find("[name=topic]").select_option("waiting")
        reader.page.emulate_media(media="print")
        answers = reader.find(".card__answer p:first-child").filter(visible=True)
        expect(answers).to_have_count(reader.find('.card[data-topic="waiting"]').count())
        expect(reader.find("[data-known=yes]")).to_be_hidden()
