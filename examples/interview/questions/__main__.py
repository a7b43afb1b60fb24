"""The questions at the terminal: `python -m questions --help`."""

import io
import os
import sys
from functools import cached_property
from pathlib import Path

import click
from rich.console import Console
from rich.markdown import Markdown
from rich.table import Table
from rich.text import Text

import questions as source
from questions.words import WORDS

WIDTH = 88  # at most
READABLE = 68  # at most, for what is read line after line
# "н" is no answer: it says "no", and lies on the key of "y"
KEYS = {"y": "y", "1": "y", "д": "y", "n": "n", "0": "n", "q": "q", "й": "q"}


class Session:
    """What the options before the command have chosen, and where to print."""

    def __init__(self, language: str, docs: Path) -> None:
        self.language, self.docs, self.words = language, docs, WORDS[language]
        if isinstance(sys.stdout, io.TextIOWrapper):
            sys.stdout.reconfigure(errors="replace")  # not every one is UTF-8
        self.console = Console(highlight=False, markup=False, emoji=False)
        self.console.width = min(self.console.width, WIDTH)
        self.readable = min(self.console.width, READABLE)

    @cached_property
    def questions(self) -> list[source.Question]:
        return source.load(self.language, self.docs)

    def chosen(self, level: str | None) -> list[source.Question]:
        return (
            source.by_level(level, self.questions) if level else self.questions
        )

    def ask(self, question: source.Question) -> None:
        level = (self.words[question.level], "dim")
        self.console.print(
            Text.assemble("\n", (question.title, "bold"), "  ", level),
            width=self.readable,
        )

    def answer(self, question: source.Question) -> None:
        self.console.print(Markdown(question.answer), width=self.readable)
        self.console.print(f"{self.short(question.page)}\n", style="dim")

    def short(self, page: Path) -> str:
        """A page as one calls it in the repository."""
        return str(page.relative_to(self.docs.parent))

    def key(self, text: str, keys: str = "") -> str:
        """The answer: "y", "n", "q", or "" for any other key.

        With `keys`, asks until it is one of them.
        """
        while True:
            self.console.print(self.words[text], style="dim")
            if not (pressed := read_key()):
                raise source.QuestionError(self.words["no keyboard"])
            answer = KEYS.get(pressed.lower(), "")
            if not keys or answer in tuple(keys):
                return answer


def read_key() -> str:
    """The key that is pressed, or, where there is no terminal, a line's first.

    "" when nothing can be read any more.
    """
    if sys.stdin is None:
        return ""
    if sys.stdin.isatty():
        return click.getchar()
    try:
        line = sys.stdin.readline()
    except (OSError, ValueError):  # closed, or no text
        return ""
    return line.strip()[:1] or line[:1]


def terminals_language() -> str:
    """That of the terminal, if the course speaks it."""
    names = ("LC_ALL", "LC_MESSAGES", "LANG")
    found = next(filter(None, map(os.environ.get, names)), "")
    return "ru" if found.startswith("ru") else "en"


session = click.make_pass_decorator(Session)
level_option = click.option(
    "--level", type=click.Choice(source.LEVELS), help="Of this level only."
)
seed_option = click.option(
    "--seed", type=int, help="The same questions again."
)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--language",
    type=click.Choice(source.LANGUAGES),
    default=terminals_language,
    show_default="that of the terminal",
)
@click.option(
    "--docs",
    type=click.Path(path_type=Path),
    default=source.DOCS,
    help="The folder of the pages.",
)
@click.pass_context
def questions(context: click.Context, language: str, docs: Path) -> None:
    """The course's questions on asyncio, at the terminal.

    Questions and answers are read from the pages.
    """
    context.obj = Session(language, docs)


@questions.command("list")
@level_option
@session
def list_questions(session: Session, level: str | None) -> None:
    """List the questions by the names that `show` takes."""
    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0))
    for question in session.chosen(level):
        table.add_row(
            question.name, session.words[question.level], question.title
        )
    session.console.print(table)
    session.console.print(session.words["count"].format(table.row_count))


@questions.command()
@click.argument("question")
@session
def show(session: Session, question: str) -> None:
    """Show one question and its answer.

    QUESTION is its name, words of its title, or an error message.
    """
    found = source.find(question, session.questions)
    session.ask(found)
    session.answer(found)


@questions.command()
@click.argument("count", type=click.IntRange(min=1), default=1)
@level_option
@seed_option
@session
def draw(
    session: Session, count: int, level: str | None, seed: int | None
) -> None:
    """Draw COUNT random questions, without the answers."""
    for question in source.draw(count, session.chosen(level), seed):
        session.ask(question)


@questions.command()
@click.argument("count", type=click.IntRange(min=1), default=5)
@level_option
@seed_option
@session
def quiz(
    session: Session, count: int, level: str | None, seed: int | None
) -> None:
    """Be asked COUNT questions: think, press a key, see the answer."""
    asked, missed = 0, []
    for question in source.draw(count, session.chosen(level), seed):
        session.ask(question)
        if session.key("any key") == "q":
            break
        session.answer(question)
        if (knew := session.key("knew", "ynq")) == "q":
            break
        asked += 1
        if knew == "n":
            missed.append(question)
    score = session.words["score"].format(asked - len(missed), asked)
    session.console.print(f"\n{score}", style="bold")
    for question in missed:
        session.console.print(f"  {question.title}")
        session.console.print(f"    {session.short(question.page)}")


@questions.command()
@session
def tasks(session: Session) -> None:
    """List the practical tasks: programs that one is asked to write."""
    for task in source.practical_tasks(session.language, session.docs):
        session.console.print(f"\n{task.title}", style="bold")
        session.console.print(task.description, width=session.readable)
        session.console.print(session.short(task.page), style="dim")


def main(arguments: list[str] | None = None) -> int:
    """Exit status: 0; 2 for a wrong request; 130 after Ctrl+C."""
    try:
        return (
            questions(arguments, prog_name="questions", standalone_mode=False)
            or 0
        )
    except source.QuestionError as error:
        click.echo(f"questions: {error}", err=True)
    except click.ClickException as error:
        error.show()
    except click.Abort:
        return 130
    return 2


if __name__ == "__main__":
    sys.exit(main())
