"""Figures come from a benchmark, are kept with its source, and shown as each language writes."""

import json

import markdown
import pytest
from lxml import html

from examplekit import measuring
from examplekit.errors import ExampleError

PROGRAM = """
COLUMNS = [{"ru": "Чайник", "en": "Kettle"}, {"ru": "мс", "en": "ms"}]
def measure(scale):
    return [["`big`", 1234.5 * scale], [{"ru": "малый", "en": "small"}, "—"]]
"""
PAGE = "# Tea\n\n/// figures | %s\n///\n"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "docs/ru").mkdir(parents=True)
    (tmp_path / "docs/en").mkdir()
    (tmp_path / "benchmarks").mkdir()
    return tmp_path / "benchmarks"


def keep(folder, name, program=PROGRAM):
    (folder / f"{name}.py").write_text(program, "utf-8")
    found = measuring.measure(name, folder=folder)
    (folder / f"{name}.json").write_text(json.dumps(found), "utf-8")


def render(text, language):
    (measuring.FOLDER.parent / f"docs/{language}/tea.md").write_text(text, "utf-8")
    extensions = ["examplekit.block", "examplekit.figures"]
    return html.fragment_fromstring(markdown.markdown(text, extensions=extensions), "div")


@pytest.mark.parametrize(
    ("language", "cells", "word"),
    [
        ("ru", ["Чайник", "мс", "big", "1\u00a0234,5", "малый", "—"], "Измерено"),
        ("en", ["Kettle", "ms", "big", "1,234.5", "small", "—"], "Measured"),
    ],
)
def test_a_table_in_the_page_s_language(folder, language, cells, word):
    keep(folder, f"steam_{language}")
    shown = render(PAGE % f"steam_{language}", language)
    assert [cell.text_content() for cell in shown.iter("th", "td")] == cells
    assert shown.find(".//td/code").text == "big"
    # What is not a number among numbers stands at their edge.
    assert [cell.text_content() for cell in shown.find_class("figures__number")] == cells[1::2]
    note = shown.find_class("figures__source")[0].text_content()
    assert note.startswith(word)
    assert note.endswith(f"python3 noxfile.py -s benchmark -- steam_{language}")


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("nothing", "there is no benchmark nothing; there are: "),
        ("new", "the benchmark new has no figures; measure: .* -- new"),
        ("old", "the figures of old are stale; measure: .* -- old"),
    ],
)
def test_missing_and_stale_figures_are_refused(folder, name, message):
    (folder / "new.py").write_text(PROGRAM, "utf-8")
    keep(folder, "old")
    (folder / "old.py").write_text(PROGRAM + "\n", "utf-8")
    with pytest.raises(ExampleError, match=rf"docs/ru/tea\.md:3: {message}"):
        render(PAGE % name, "ru")


def test_a_row_has_a_cell_for_each_column(folder):
    with pytest.raises(ExampleError, match=r"\['a', 'b', 'c'\] has not the 2 cells"):
        keep(folder, "wide", PROGRAM.replace("return [", 'return [["a", "b", "c"], '))
