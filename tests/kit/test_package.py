"""A block lists the files of a package, in the page's own words."""

import markdown
import pytest
from lxml import html

from examplekit import catalog
from examplekit.errors import ExampleError

LIST = "- `boil.py` boils *well*.\n- `deep/__init__.py`: nothing.\n- `__init__.py`, names\n"
PAGE = "# Tea\n\n/// package | practice/kettle\n{}///\n"


@pytest.fixture
def render(tmp_path, monkeypatch):
    """Renders a page's text in docs/<language>/practice/."""
    for name in "__init__.py", "boil.py", "deep/__init__.py":
        path = tmp_path / "examples/practice/kettle" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("")
    (tmp_path / "examples/alone.py").write_text("")
    monkeypatch.chdir(tmp_path)

    def render(text, language="en"):
        page = tmp_path / f"docs/{language}/practice/tea.md"
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(text, "utf-8")
        extensions = ["examplekit.block", "examplekit.package"]
        return html.fragment_fromstring(markdown.markdown(text, extensions=extensions), "div")

    return render


@pytest.mark.parametrize(
    ("language", "up", "whole"),
    [("en", "../../", "All files together"), ("ru", "../", "Все файлы вместе")],
)
def test_names_are_links_to_the_files_and_to_all_of_them(render, language, up, whole):
    shown = render(PAGE.format(LIST), language)
    links = {a.text_content(): a.get("href") for a in shown.iter("a")}
    folder = f"{up}examples/practice/kettle"
    assert links == {
        "boil.py": f"{folder}/boil.py",
        "deep/__init__.py": f"{folder}/deep/__init__.py",
        "__init__.py": f"{folder}/__init__.py",
        whole: f"{folder}.zip",
    }
    items = [li.text_content() for li in shown.iter("li")]
    assert items == [
        "boil.py boils well.",
        "deep/__init__.py: nothing.",
        "__init__.py, names",
    ]
    assert shown.find(".//em").text == "well"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (LIST.replace("- `boil.py` boils *well*.\n", ""), "boil.py is not listed"),
        (LIST + "- `lid.py` is new.\n", "lid.py is not there"),
        (LIST + "- `boil.py` boils.\n", "lists a file twice"),
        (
            LIST.replace("`boil.py`", "boil.py"),
            "each item beginning with a file's `name`",
        ),
        (LIST + "\nMore words.\n", "the block holds a list"),
        ("", "the block holds a list"),
    ],
)
def test_a_wrong_list_is_refused(render, text, message):
    with pytest.raises(ExampleError, match=rf"docs/en/practice/tea\.md:3: .*{message}"):
        render(PAGE.format(text))


def test_a_package_that_is_not_there_is_refused(render):
    with pytest.raises(ExampleError, match="no package practice/pot; there are: practice/kettle"):
        render(PAGE.format(LIST).replace("kettle", "pot"))


def test_parts_are_no_examples(render, tmp_path):
    root = tmp_path / "examples"
    assert list(catalog.load(root)) == ["alone.py"]
    packages = {name: part.package for name, part in catalog.parts(root).items()}
    assert packages == {
        "practice/kettle/__init__.py": "practice/kettle",
        "practice/kettle/boil.py": "practice/kettle",
        "practice/kettle/deep/__init__.py": "practice/kettle",
    }
    with pytest.raises(ExampleError, match=r"boil\.py is a part of practice/kettle"):
        catalog.find(root, "practice/kettle/boil.py").output()
