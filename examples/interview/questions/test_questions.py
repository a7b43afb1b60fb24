"""Of the course's own pages, of small ones, and at a real terminal."""

import dataclasses
import io
import os
import pty
import re
import select
import subprocess
import sys
import termios
from pathlib import Path

import pytest

import questions
from questions.__main__ import main
from questions.pages import docs_above
from questions.words import WORDS

PAGE = """---
key: qa.{name}
title: {title}
level: {level}
topic: tasks
lecture: lec.0{number}
tags: [{name}]
messages: ["TeaError: … is too hot"]
---

# {title} {{#{name}}}

An *answer* of [{name}](../{name}.md),
in two lines.

## More {{#more}}
"""
PLACE = Path(__file__).parent.parent


@pytest.fixture
def docs(tmp_path):
    folder = tmp_path / "en" / "questions"
    folder.mkdir(parents=True)
    for number, (name, title, level) in enumerate(
        [
            ("tea", "Why is tea hot?", "basic"),
            ("cup", "Why is a cup round?", "basic"),
            ("ice", "What melts?", "advanced"),
        ],
        1,
    ):
        page = PAGE.format(name=name, title=title, level=level, number=number)
        (folder / f"{name}.md").write_text(page, "utf-8")
    return tmp_path


@pytest.fixture
def run(docs, capfd, monkeypatch):
    """Runs a command; returns its status, what it printed, and its errors."""
    monkeypatch.setenv("COLUMNS", "80")

    def run(*arguments, keys=None):
        if keys is not None:
            monkeypatch.setattr(sys, "stdin", io.StringIO(keys))
        options = ["--docs", str(docs), "--language", "en"]
        status = main([*options, *arguments])
        return status, *capfd.readouterr()

    return run


@pytest.mark.parametrize("language", questions.LANGUAGES)
def test_every_question_of_the_course_is_read(language):
    found = questions.load(language)
    pages = questions.DOCS / language / "questions"
    texts = [path.read_text("utf-8") for path in pages.glob("*.md")]
    assert len(found) == sum("\nkey: qa." in text for text in texts)
    assert {question.level for question in found} == {*questions.LEVELS}
    for question in found:
        text = question.page.read_text("utf-8")
        assert question.answer.split()[0].strip("*`[") in text
        assert "](" not in question.answer
        assert "{#" not in question.answer
        assert questions.find(question.key, found) is question
        assert questions.find(question.title, found) is question


def test_questions_come_in_the_order_of_the_course(docs):
    tea, cup, ice = questions.load("en", docs)
    assert [tea.name, cup.name, ice.name] == ["tea", "cup", "ice"]
    assert tea.answer == "An *answer* of tea, in two lines."
    assert questions.by_level("advanced", [tea, cup, ice]) == [ice]


def test_drawing_repeats_nothing_and_can_be_repeated(docs):
    every = questions.load("en", docs)
    drawn = questions.draw(9, every, seed=1)
    assert sorted(drawn, key=every.index) == every
    assert questions.draw(9, every, seed=1) == drawn
    assert {questions.draw(1, every, seed)[0] for seed in range(20)} == {
        *every
    }


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (
            lambda every: questions.by_level("hard", every),
            "no level 'hard'; there are: b",
        ),
        (
            lambda every: questions.find("why", every),
            "more than one .*tea, cup",
        ),
        (
            lambda every: questions.find("iec", every),
            "no question .*did you mean ice",
        ),
        (
            lambda every: questions.find("xyz", every),
            "no question fits 'xyz'$",
        ),
        (lambda every: questions.draw(0, every), "cannot draw 0"),
        (
            lambda every: questions.load("de"),
            "no language 'de'; there are: ru, en",
        ),
        (
            lambda every: questions.load("ru", every[0].page),
            "no pages in .*--docs",
        ),
    ],
)
def test_a_wrong_request_is_refused(docs, call, message):
    with pytest.raises(questions.QuestionError, match=message):
        call(questions.load("en", docs))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("---\nkey: [\n---\n", "while parsing"),
        ("---\ntitle: x\n---\n", "has no key"),
        ("---\nkey: 5\n---\n", "has no key"),
        ("---\nkey: qa.x\n---\n", "has no title"),
        (PAGE.format(name="x", title="x", level="hard", number=1), "'hard'"),
        ("---\nkey: 2026-13-45\n---\n", "month"),
        ("no front matter", "has no key"),
        ("\udcff", "can't decode"),
        (None, "Is a directory"),
    ],
)
def test_a_page_that_cannot_be_read_is_named(docs, text, message):
    page = docs / "en/questions/bad.md"
    if text is None:
        page.mkdir()
    else:
        page.write_text(text, "utf-8", "surrogateescape")
    with pytest.raises(
        questions.QuestionError, match=rf"bad\.md: .*{message}"
    ):
        questions.load("en", docs)


def test_tags_and_messages_need_not_be_texts(docs):
    page = PAGE.format(name="pot", title="Pot?", level="basic", number=4)
    page = page.replace('["TeaError: … is too hot"]', "[404]")
    page = page.replace("tags: [pot]", "tags: 405")
    (docs / "en/questions/pot.md").write_text(page, "utf-8")
    every = questions.load("en", docs)
    assert questions.find("404", every) is every[-1]
    assert questions.find("405", every) is every[-1]


def test_the_pages_are_looked_for_above_the_program(docs):
    (docs / "docs/ru/questions").mkdir(parents=True)
    program = docs / "examples/questions/pages.py"
    assert docs_above(program) == docs / "docs"
    assert docs_above(Path("/questions/pages.py")) == Path("docs")


def test_a_message_with_its_own_names_finds_its_question(docs):
    tea, cup, _ = questions.load("en", docs)
    assert questions.find("TeaError: The green one is too hot", [tea]) is tea
    with pytest.raises(questions.QuestionError):
        questions.find("TeaError: The green one is cold", [tea])
    about = dataclasses.replace(cup, topic="messages")
    assert questions.find("TeaError: It is too hot", [tea, about]) is about


def test_a_message_that_has_a_page_of_its_own_leads_there():
    every = questions.load("en")
    about = [question for question in every if question.topic == "messages"]
    for question in about:
        for message in question.messages:
            if sum(other.tells_of(message.lower()) for other in about) == 1:
                assert questions.find(message, every) is question


def test_listing(run):
    status, printed, _ = run("list", "--level", "basic")
    assert status == 0
    assert [line.split()[0] for line in printed.splitlines()] == [
        "tea",
        "cup",
        "Questions:",
    ]
    assert "Why is a cup round?" in printed


def test_showing(run):
    status, printed, _ = run("show", "melts")
    assert status == 0
    assert "What melts?" in printed
    assert "An answer of ice, in two lines." in printed
    assert "ice.md" in printed


def test_no_line_of_an_answer_is_longer_than_can_be_read(run, docs):
    page = PAGE.format(name="x", title="T" * 5, level="basic", number=4)
    page = page.replace("An *answer*", "An answer " * 30)
    (docs / "en/questions/x.md").write_text(page, "utf-8")
    printed = run("show", "x")[1]
    lines = [line for line in printed.splitlines() if "answer" in line]
    assert len(lines) > 3
    assert max(map(len, lines)) <= 68


def test_drawing_shows_no_answer(run):
    status, printed, _ = run("draw", "2", "--seed", "1")
    assert status == 0
    assert printed.count("?") == 2
    assert "answer" not in printed


def test_brackets_in_a_title_are_shown(run, docs):
    title = '"[red] [/red] [/x] :tea:"'
    page = PAGE.format(name="x", title=title, level="basic", number=4)
    (docs / "en/questions/x.md").write_text(page, "utf-8")
    for command in ("list",), ("show", "x"), ("draw", "4"):
        status, printed, _ = run(*command)
        assert status == 0
        assert "[red] [/red] [/x] :tea:" in printed


def test_help_needs_no_pages(capfd):
    assert main(["--docs", "/nowhere", "quiz", "--help"]) == 0
    assert "Be asked" in capfd.readouterr().out


def test_a_terminal_without_these_letters_is_no_error(docs):
    page = PAGE.format(name="x", title="Чай “X”?", level="basic", number=4)
    (docs / "en/questions/x.md").write_text(page, "utf-8")
    options = ["--docs", docs, "--language", "en"]
    command = [sys.executable, "-m", "questions", *options, "show", "x"]
    environment = os.environ | {"PYTHONIOENCODING": "ascii"}
    result = subprocess.run(
        command, cwd=PLACE, env=environment, capture_output=True, check=False
    )
    assert (result.returncode, result.stderr) == (0, b"")
    assert b"??? ?X??" in result.stdout


def test_the_quiz_counts_and_names_what_was_missed(run):
    keys = "x\ny\n\n0\nx\n Да\n"
    status, printed, _ = run("quiz", "3", "--seed", "1", keys=keys)
    assert status == 0
    assert "You knew 2 of 3" in printed
    missed = printed.partition("You knew")[2]
    assert missed.count("?") == 1
    assert ".md" in missed


def test_the_quiz_asks_again_for_any_other_key(run):
    keys = "\n\nx\nн\nт\n1\n"
    printed = run("quiz", "1", "--seed", "1", keys=keys)[1]
    assert printed.count("Did you know?") == 5
    assert "You knew 1 of 1" in printed


def test_the_quiz_can_be_left(run):
    for q in "q", "й":
        keys = f"x\ny\n{q}\n"
        assert "You knew 1 of 1" in run("quiz", "--seed", "1", keys=keys)[1]
        keys = f"x\n{q}\n"
        assert "You knew 0 of 0" in run("quiz", "--seed", "1", keys=keys)[1]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["show", "xyz"], "questions: no question fits 'xyz'"),
        (["list", "--level", "hard"], "'hard' is not one of 'basic'"),
        (["quiz", "0"], "0 is not in the range"),
        (["quiz", "x"], "'x' is not a valid integer"),
        (["sing"], "No such command 'sing'"),
        (["show"], "Missing argument 'QUESTION'"),
        (["tasks"], "no pages in .*practice"),
    ],
)
def test_a_wrong_command_is_told_and_fails(run, arguments, message):
    status, printed, errors = run(*arguments)
    assert status == 2
    assert printed == ""
    assert re.search(message, errors)


@pytest.mark.parametrize(
    "stdin",
    [
        None,
        io.StringIO(),
        io.StringIO("x\n"),
        io.TextIOWrapper(io.BytesIO(b"\xff\n"), "utf-8"),
    ],
)
def test_a_quiz_without_keys_says_so(run, stdin, monkeypatch):
    monkeypatch.setattr(sys, "stdin", stdin)
    status, _, errors = run("quiz")
    assert (status, errors) == (
        2,
        f"questions: {WORDS['en']['no keyboard']}\n",
    )


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "ru_RU.UTF-8"}, "ru"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LC_ALL": "en_GB.UTF-8", "LANG": "ru_RU.UTF-8"}, "en"),
        ({}, "en"),
    ],
)
def test_the_terminal_s_language_is_taken(
    environment, language, monkeypatch, capfd
):
    for name in "LC_ALL", "LC_MESSAGES", "LANG":
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert main(["list", "--level", "basic"]) == 0
    last = capfd.readouterr().out.splitlines()[-1]
    assert re.fullmatch(WORDS[language]["count"].format(r"\d+"), last)


def test_both_languages_have_the_same_words():
    assert WORDS["ru"].keys() == WORDS["en"].keys()


AT_TERMINAL = """import fcntl, os, sys, termios
os.setsid()
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
command = [sys.executable, "-m", "questions", *sys.argv[1:]]
os.execv(sys.executable, command)
"""


@pytest.fixture
def terminal(docs):
    """A pseudo-terminal where a quiz of one question runs."""
    terminal, inside = pty.openpty()
    options = ["--docs", str(docs), "--language", "en", "quiz", "1"]
    command = [sys.executable, "-c", AT_TERMINAL, *options]
    ends = dict.fromkeys(("stdin", "stdout", "stderr"), inside)
    with subprocess.Popen(command, cwd=PLACE, **ends) as child:
        os.close(inside)
        yield terminal, child.wait
        os.close(terminal)  # hangs up, which ends the program


def test_one_key_is_enough_at_a_terminal(terminal):
    """No Enter, and the answer is hidden until the key is pressed."""
    terminal, status = terminal
    shown = until(terminal, "press any key")
    assert "An answer" not in shown
    press(terminal, b" ")
    assert "answer" in until(terminal, "Did you know?")
    press(terminal, b"\xc3")  # half a letter
    until(terminal, "Did you know?")
    press(terminal, b"y")
    assert "You knew 1 of 1" in until(terminal, "1 of 1")
    assert status() == 0


def test_ctrl_c_ends_the_quiz(terminal):
    terminal, status = terminal
    until(terminal, "press any key")
    press(terminal, b"\x03")
    assert status() == 130


def press(terminal, key):
    """When single keys are read: what was typed before is thrown away."""
    while termios.tcgetattr(terminal)[3] & termios.ICANON:
        if select.select([terminal], [], [], 0.01)[0]:
            os.read(terminal, 1000)  # the rest of the line
    os.write(terminal, key)


def until(terminal, text):
    """What the terminal shows up to that text."""
    shown = b""
    while text.encode() not in shown:
        assert select.select([terminal], [], [], 30)[0], shown.decode()
        shown += os.read(terminal, 1000)
    return shown.decode()
