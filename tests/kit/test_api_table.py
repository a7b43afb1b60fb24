"""A block becomes a table of the names of a group, or an error that says what would be right."""

import markdown
import pytest
from lxml import html

from examplekit.errors import ExampleError

SECTION = "course/tea.md#lid"
DATA = """
[kettles]
title = { ru = "Чайники", en = "Kettles" }

[kettles.names.boil]
kind = "coroutine"
since = "3.4"
ru = "кипятит"
en = "boil `water`"
parameters = { lid = "3.8", fire = "3.8", time = "3.12" }
dropped = { loop = "3.10" }
changed."3.5.2" = { ru = "тише", en = "less noise" }
lecture = "course/tea.md#lid"
docs = "kettle.html#asyncio.boil"

[kettles.names."AbstractEventLoop.open_lid"]
kind = "method"
since = "3.7"
ru = "открывает"
en = "open it"
docs = "kettle.html#asyncio.loop.open_lid"

[kettles.names.OldKettle]
kind = "class"
since = "3.4"
ru = "старый"
en = "the old one"
deprecated = "3.12"
removed = "3.14"
use = "asyncio.OldKettle()"
platform = "Unix"
docs = "kettle.html#asyncio.OldKettle"

[kettles.names.Kettle]
kind = "class"
since = "3.4"
ru = "чайник"
en = "a kettle"
deprecated = "3.14"
removed = "3.99"
silent = true
"""


class Project:
    """A folder with data and pages, and a renderer of those pages."""

    def __init__(self, root):
        self.root = root
        self.data(DATA)
        for language in "ru", "en":
            self.page(
                f"{language}/course/tea.md", f"# {language} {{#tea}}\n\n## The lid {{#lid}}\n"
            )

    def data(self, text):
        (self.root / "docs").mkdir(exist_ok=True)
        (self.root / "docs/asyncio-api.toml").write_text(text, "utf-8")

    def page(self, name, text):
        path = self.root / "docs" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")

    def render(self, group="kettles", language="en", body=""):
        text = f"In {language}.\n\n/// api | {group}\n{body}///\n"
        self.page(f"{language}/questions/names.md", text)
        return markdown.markdown(text, extensions=["examplekit.block", "examplekit.api"])

    def rows(self, language="en"):
        """The cells of each row as text; what has changed stands behind a bar."""
        tree = html.fromstring(self.render(language=language))
        for small in tree.iter("small"):
            assert small.text.startswith(" "), "a reader of the text alone sees one word"
            small.text = f"|{small.text[1:]}"
        return [[cell.text_content() for cell in row] for row in tree.iter("tr")]


@pytest.fixture
def project(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return Project(tmp_path)


def test_a_row_tells_what_a_name_is_for_since_when_and_what_has_changed(project):
    assert project.rows() == [
        ["Name", "What it is for, what has changed", "Since"],
        [
            "await boil",
            "boil water|3.5.2: less noise|3.8: new parameters lid, fire"
            "|3.10: no parameter loop|3.12: new parameter time",
            "3.4",
        ],
        ["loop.open_lid", "open it", "3.7"],
        ["OldKettle", "the old one|Unix only|3.12: deprecated|3.14: removed", "3.4"],
        ["Kettle", "a kettle|3.14: deprecated|3.99: to be removed", "3.4"],
    ]


def test_words_are_in_the_language_of_the_page(project):
    rows = project.rows("ru")
    assert rows[0] == ["Имя", "Зачем нужно и что менялось", "С версии"]
    assert rows[1][1].startswith("кипятит|3.5.2: тише|3.8: новые параметры lid, fire|3.10: без")
    assert rows[3][1] == "старый|только в Unix|3.12: устарело|3.14: удалено"
    assert rows[4][1] == "чайник|3.14: устарело|3.99: будет удалено"


def test_a_name_leads_to_its_lecture_else_to_the_library_that_still_has_it(project):
    tree = html.fromstring(project.render())
    library = "https://docs.python.org/{}/library/kettle.html#asyncio.{}"
    assert [link.get("href") for link in tree.iter("a")] == [
        "../course/tea.md#lid",
        library.format("3", "loop.open_lid"),
        library.format("3.13", "OldKettle"),
    ]
    assert [len(code.findall("wbr")) for code in tree.findall(".//tr/td[1]//code")] == [0, 2, 1, 0]


def test_the_table_says_which_group_it_is(project):
    labels = [
        html.fromstring(project.render(language=language)).find(".//table").get("aria-label")
        for language in ("ru", "en")
    ]
    assert labels == ["Чайники", "Kettles"]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("[kettles]", "[kettles", "Expected"),
        ('title = { ru = "Чайники", ', "title = { ", "kettles: a group has names, and a title"),
        (
            "[kettles]",
            "newest = 3\n[kettles]",
            "newest: a group has names, and a title in ru and en",
        ),
        ('en = "open it"\n', "", "kettles: AbstractEventLoop.open_lid: it lacks 'en'"),
        ('since = "3.7"', 'sins = "3.7"', "no field is called 'sins'; there are: changed"),
        ('since = "3.7"', "since = 3.7", "3.7 is no version; write '3.11'"),
        ('time = "3.12"', 'time = "12"', "boil: '12' is no version; write '3.11'"),
        ('"3.5.2" = {', '"soon" = {', "boil: 'soon' is no version"),
        ('"3.5.2" = { ru = "тише", ', '"3.5.2" = { ', "boil: the change of 3.5.2 is told in ru"),
        ('kind = "method"', 'kind = "spout"', "kind is one of function, .*, not 'spout'"),
        ('deprecated = "3.12"', 'deprecated = "3.15"', "come in this order, not 3.4, 3.15, 3.14"),
        (
            "silent = true\n",
            "",
            "Kettle: what is deprecated has a 'use' that warns, or is 'silent'",
        ),
        (SECTION, "course/tea.md#lip", r"docs/en/course/tea\.md has no section \{#lip\}"),
        (SECTION, "course/coffee.md#lid", r"docs/en/course/coffee\.md has no section \{#lid\}"),
    ],
)
def test_every_fault_names_the_data_and_what_would_be_right(project, old, new, message):
    assert old in DATA
    project.data(DATA.replace(old, new, 1))
    with pytest.raises(ExampleError, match=rf"docs/asyncio-api\.toml: .*{message}"):
        project.render()


def test_an_unknown_group_names_those_that_there_are(project):
    message = r"no group 'pots'; there are: kettles \(docs/en/questions/names\.md shows it\)"
    with pytest.raises(ExampleError, match=message):
        project.render("pots")


def test_a_block_that_holds_something_is_an_error(project):
    with pytest.raises(ExampleError, match=r"the block api \| kettles holds nothing"):
        project.render(body="\nSome words.\n")


def test_a_project_without_data_is_an_error(project):
    (project.root / "docs/asyncio-api.toml").unlink()
    with pytest.raises(ExampleError, match=r"docs/asyncio-api\.toml: .*No such file"):
        project.render()
