"""A block becomes code, output and picture of a recorded example, or an error with its line."""

import json

import markdown
import pytest
from lxml import html

from examplekit import catalog
from examplekit.errors import ExampleError

TEA = """import asyncio


async def boil():  # (1)!
    await asyncio.sleep(1)
    return "<water>"


async def main():
    print(await boil())


asyncio.run(main())
"""
NOTE = "\n\n1.  A *second* later.\n///"
TRACE = {
    "format": catalog.FORMAT,
    "python": "3.13.0",
    "exit": 0,
    "ending": "exit",
    "seconds": 1.0,
    "lanes": [{"id": 0, "name": "main", "what": "main", "kind": "task"}],
    "events": [
        [0, "create", 0, None],
        [0, "run", 0],
        [0, "wait", 0, "sleep", "sleep(1)", 5, None],
        [1, "run", 0],
        [1, "print", 0, "<water>"],
        [1, "done", 0],
    ],
}


class Project:
    """A folder with examples and pages, and a renderer of those pages."""

    def __init__(self, root):
        self.root, self.options = root, {}
        self.example("kitchen/tea.py", TEA, "<water>\n")

    def example(self, name, source, output):
        path = self.root / "examples" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source, "utf-8")
        example = catalog.Example(self.root / "examples", name)
        example.output_path.write_text(output, "utf-8")
        example.trace_path.write_text(json.dumps(TRACE | {"source": example.digest}), "utf-8")

    def render(self, text, page="en/kitchen/tea.md"):
        path = self.root / "docs" / page
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("---\nkey: tea\ntitle: Tea\n---\n\n" + text, "utf-8")
        options = {"docs": "docs", "examples": "examples"} | self.options
        return markdown.markdown(
            text,
            extensions=["examplekit.block", "pymdownx.blocks.details"],
            extension_configs={"examplekit.block": options},
        )


@pytest.fixture
def project(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return Project(tmp_path)


def block(header, body=NOTE):
    return f"Water boils.\n\n/// example | {header}{body}\n"


def test_code_notes_and_output_stand_in_this_order(project):
    tree = html.fromstring(project.render(block("kitchen/tea.py")))
    example = tree.find(".//div[@data-example='kitchen/tea.py']")
    assert [(part.tag, part.get("class")) for part in example] == [
        ("div", "highlight"),
        ("ol", None),
        ("div", "example__output"),
    ]
    code, output = example.findall(".//pre")
    assert code.text_content() == TEA
    assert output.text_content() == "<water>\n"
    assert example.find("ol").text_content().strip() == "A second later."


@pytest.mark.parametrize(
    ("page", "href"),
    [
        ("en/kitchen/tea.md", "../../examples/kitchen/tea.py"),
        ("en/tea.md", "../examples/kitchen/tea.py"),
        ("ru/kitchen/tea.md", "../examples/kitchen/tea.py"),
        ("ru/tea.md", "examples/kitchen/tea.py"),
    ],
)
def test_the_title_links_to_the_file_on_the_site(project, page, href):
    tree = html.fromstring(project.render(block("kitchen/tea.py"), page))
    link = tree.find(".//span[@class='filename']/a")
    assert (link.get("href"), link.text) == (href, "tea.py")


def test_hidden_code_leaves_its_title(project):
    header = "kitchen/tea.py\n    section: main\n    code: hidden\n    output: shown"
    example = html.fromstring(project.render(block(header, "\n///"))).find(".//div[@data-example]")
    title, output = example
    assert (title.get("class"), title.find("a").text) == ("filename", "tea.py")
    assert output.find("pre").text_content() == "<water>\n"


def test_the_title_links_to_the_repository_where_there_is_one(project):
    project.options = {"repository": "https://example.org/course/"}
    link = html.fromstring(project.render(block("kitchen/tea.py"))).find(
        ".//a[@class='example__source']"
    )
    assert link.get("href") == "https://example.org/course/blob/main/examples/kitchen/tea.py"


def test_words_are_in_the_language_of_the_page(project):
    text = block("kitchen/tea.py\n    output: folded\n    timeline: shown")
    russian = project.render("Чай.\n\n" + text, "ru/kitchen/tea.md")
    english = project.render(text, "en/kitchen/tea.md")
    assert "<summary>Показать вывод</summary>" in russian
    assert "<summary>Show the output</summary>" in english
    assert [figure.count("<figure") for figure in (russian, english)] == [1, 1]


def test_a_section_shows_a_function_and_no_output(project):
    text = block("kitchen/tea.py\n    section: main", "\n///")
    tree = html.fromstring(project.render(text))
    (code,) = tree.findall(".//pre")
    assert code.text_content() == "async def main():\n    print(await boil())\n"
    assert tree.find(".//span[@class='example__section']").text == "main"


def test_highlight_marks_the_lines_that_contain_the_text(project):
    tree = html.fromstring(project.render(block("kitchen/tea.py\n    highlight: await boil()")))
    assert [line.text_content() for line in tree.findall(".//span[@class='hll']")] == [
        "    print(await boil())\n"
    ]


def test_parts_folded_side_by_side_share_one_label(project):
    project.example("kitchen/cup.py", "print(1)\n", "1\n")
    folded = "kitchen/cup.py\n    code: folded\n    output: folded\n    summary: Solution"
    (fold,) = html.fromstring(project.render(block(folded, "\n///"))).findall(".//details")
    assert [part.tag for part in fold] == ["summary", "div", "div"]
    assert fold.find("summary").text == "Solution"


def test_the_label_of_what_is_folded_is_the_authors(project):
    text = block('kitchen/tea.py\n    output: folded\n    summary: "What does <it> print?"')
    assert "<summary>What does &lt;it&gt; print?</summary>" in project.render(text)


def test_a_failing_example_and_a_newer_python_are_marked(project):
    source = "# needs: python>=3.13, aiohttp\n# fails: deadlock\nprint(1)\n"
    project.example("kitchen/lock_broken.py", source, "1\n")
    tree = html.fromstring(project.render(block("kitchen/lock_broken.py", "\n///")))
    badges = [badge.text for badge in tree.findall(".//span[@class='example__badge']")]
    assert badges == ["Python 3.13+", "aiohttp"]
    assert tree.find(".//span[@class='example__fails']").text == "don’t do this: deadlock"
    assert "example--fails" in tree.find(".//div[@data-example]").get("class")


def test_an_exercise_is_marked_as_such_and_not_as_wrong(project):
    source = "# fails: NotImplementedError\nraise NotImplementedError\n"
    project.example("kitchen/tea_exercise.py", source, "Traceback\n")
    text = block("kitchen/tea_exercise.py\n    output: hidden", "\n///")
    example = html.fromstring(project.render(text)).find(".//div[@data-example]")
    assert example.find(".//span[@class='example__badge']").text == "exercise"
    assert example.get("class") == "example"
    assert example.find(".//span[@class='example__fails']") is None


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (block("kitchen/te.py"), r"no example kitchen/te\.py .* did you mean kitchen/tea\.py\?"),
        (block("kitchen/tea.py\n    section: brew"), r"no section 'brew'; there are: boil, main"),
        (block("kitchen/tea.py\n    highlight: coffee"), r"tea\.py has no line with 'coffee'"),
        (block("kitchen/tea.py\n    lines: '1'"), r"no option is called 'lines'; there are: code"),
        (
            block("kitchen/tea.py\n    output: no"),
            r"output is shown .* hidden, not False",
        ),
        (block("kitchen/tea.py\n    output"), r"lines of the form 'name: value'"),
        (block("kitchen/tea.py\n    code: hidden\n    output: hidden"), r"hides all its parts"),
        (block("kitchen/tea.py", "\n///"), r"tea\.py has the notes \[1\]"),
        (block("kitchen/tea.py\n    code: hidden"), r"has the notes none"),
        (block("kitchen/tea.py\n    code: folded"), r"has notes; folded code cannot show them"),
        (block("kitchen/tea.py", "\n\nSome words.\n///"), r"and nothing else"),
        ("A.\n\n/// example\n///\n", r"an example block names its file"),
        ("A.\n\n/// exmaple | kitchen/tea.py\n///\n", r"no block is called 'exmaple'; there are: "),
        ("A.\n\n/// example | kitchen/tea.py\n\n1.  Never closed.\n", r"'example' is never closed"),
        ("A.\n\n - a list\n\n    /// example | kitchen/tea.py\n    ///\n", r"at the line's start"),
        ("A.\n\nGlued.\n\nB\n/// example | kitchen/tea.py\n///\n", r"after a blank line"),
        ("A.\n\n////\n", r"'////' closes no block"),
    ],
)
def test_every_fault_names_page_line_and_what_would_be_right(project, text, message):
    lines = text.splitlines()
    place = next(n for n, line in enumerate(lines, 1) if line.strip().startswith("///")) + 5
    with pytest.raises(ExampleError, match=rf"docs/en/kitchen/tea\.md:{place}: .*{message}"):
        project.render(text)


def test_a_block_that_markdown_passes_over_is_an_error(project):
    text = "<div>\n\n/// example | kitchen/tea.py\n///\n\n</div>\n"
    with pytest.raises(ExampleError, match=r"tea\.md:8: Markdown sees no block here"):
        project.render(text)


def test_a_stale_recording_stops_the_page(project):
    (project.root / "examples/kitchen/tea.py").write_text(TEA + "# more\n", "utf-8")
    with pytest.raises(ExampleError, match=r"tea\.md:8: the recorded output of .* is stale"):
        project.render(block("kitchen/tea.py"))


def test_a_text_that_is_no_page_is_an_error(project):
    with pytest.raises(ExampleError, match="no page in docs/ has the text"):
        markdown.markdown("/// example | kitchen/tea.py\n///", extensions=["examplekit.block"])


def test_two_pages_of_one_text_are_an_error(project):
    project.render(block("kitchen/tea.py"), "en/tea.md")
    both = r"docs/en/kitchen/tea\.md, docs/en/tea\.md$"
    with pytest.raises(ExampleError, match=both):
        project.render(block("kitchen/tea.py"))


def test_front_matter_that_is_left_in_the_text_is_named(project):
    text = "---\ntitle: a: b\n---\n\n" + block("kitchen/tea.py")
    path = project.root / "docs/en/tea.md"
    path.parent.mkdir(parents=True)
    path.write_text(text, "utf-8")
    with pytest.raises(ExampleError, match=r"en/tea\.md:1: the front matter is no YAML mapping"):
        markdown.markdown(text, extensions=["examplekit.block"])
