"""Reads and checks the `/// example | …` blocks of a page before Markdown sees them.

Markdown leaves a block it does not understand on the page as text, without a word; here every fault
is an error that names the page, the line and what would be right.
"""

import re
from dataclasses import dataclass

import yaml

from examplekit.errors import ExampleError
from examplekit.pages import Page

OPEN = re.compile(r"( {0,3})(/{3,}) *([\w-]+) *(?:\| *(.*?) *)?")
CLOSE = re.compile(r" {0,3}(/{3,}) *")
PARTS = ("code", "output", "timeline")
STATES = ("shown", "folded", "hidden")
OPTIONS = (*PARTS, "section", "highlight", "summary")


@dataclass(frozen=True)
class Directive:
    """One example block: the line it begins on, its example's name and how to show it."""

    line: int
    name: str
    section: str = ""
    highlight: str = ""
    summary: str = ""
    code: str = "shown"
    output: str = ""
    timeline: str = "hidden"

    def __post_init__(self):
        if not self.output:  # a part of a program prints nothing by itself
            object.__setattr__(self, "output", "hidden" if self.section else "shown")


def read(page: Page, lines: list[str], known: set[str]) -> list[Directive]:
    """The example blocks of a page, in order; `known` are the names of all kinds of block.

    Raises ExampleError for an unknown, unclosed or misplaced block, and for wrong options.
    """
    found, open_ = [], []
    for number, line in enumerate(lines, 1):
        if match := CLOSE.fullmatch(line):
            if not open_ or open_[-1][0] != match[1]:
                raise page.error(number, f"'{match[1]}' closes no block")
            open_.pop()
        elif match := OPEN.fullmatch(line):
            indent, slashes, name, argument = match.groups()
            if name not in known:
                raise page.error(
                    number, f"no block is called {name!r}; there are: " + ", ".join(sorted(known))
                )
            open_.append((slashes, number, name))
            if name == "example":
                if indent or (number > 1 and lines[number - 2].strip()):
                    raise page.error(
                        number, "an example block begins at the line's start, after a blank line"
                    )
                found.append(_directive(page, lines, number, argument))
        elif re.match(r"\s*/{3,} *example\b", line):
            raise page.error(number, "an example block begins at the line's start, not indented")
    if open_:
        _, number, name = open_[-1]
        raise page.error(number, f"this block {name!r} is never closed; close it with '///'")
    return found


def _directive(page: Page, lines: list[str], number: int, argument: str | None) -> Directive:
    if not argument:
        raise page.error(number, "an example block names its file: /// example | course/…/x.py")
    header = []
    for line in lines[number:]:
        if not line.startswith("    "):
            break
        header.append(line[4:])
    try:
        options = yaml.safe_load("\n".join(header)) or {}
        if not isinstance(options, dict):
            raise ExampleError("the options are lines of the form 'name: value'")
        for name, value in options.items():
            if name not in OPTIONS:
                raise ExampleError(f"no option is called {name!r}; there are: {', '.join(OPTIONS)}")
            if name in PARTS and value not in STATES:
                raise ExampleError(f"{name} is {' | '.join(STATES)}, not {value!r}")
            if not isinstance(value, str) or not value:
                raise ExampleError(f"{name} wants a text, not {value!r} (quote it)")
    except (ExampleError, yaml.YAMLError) as error:
        raise page.error(number, " ".join(str(error).split())) from None
    directive = Directive(number, argument, **options)
    if all(getattr(directive, part) == "hidden" for part in PARTS):
        raise page.error(number, "this block hides all its parts")
    return directive
