"""Finds the examples and reads what each declares of itself.

An example declares in comments at its top what it needs and how it is meant to fail:

    # needs: python>=3.12, aiohttp, threads
    # fails: deadlock

A folder with an `__init__.py` is a package.  Its files are parts of a program: they print nothing
by themselves, and the tests among them prove them.
"""

import ast
import difflib
import functools
import hashlib
import json
import re
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from packaging.requirements import InvalidRequirement, Requirement
from packaging.specifiers import SpecifierSet

from examplekit.errors import ExampleError

RESOURCES = frozenset(
    ("files", "postgres", "processes", "realtime", "signals", "sockets", "threads")
)
FAILURES = frozenset(("blocked loop", "deadlock", "lost task", "wrong output"))
DECLARATION = re.compile(r"# (needs|fails): (.*)")
FORMAT = 1  # of the recordings; a new number makes every recorded trace stale


@dataclass(frozen=True)
class Needs:
    """What an example wants beyond the standard library of Python 3.11."""

    python: SpecifierSet = field(default_factory=SpecifierSet)
    packages: tuple[Requirement, ...] = ()
    resources: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Example:
    """A whole program in a file of its own; `name` is its path below `root`, with slashes."""

    root: Path
    name: str

    @property
    def path(self) -> Path:
        return self.root / self.name

    @functools.cached_property
    def package(self) -> str:
        """The name of the package that the file is a part of; "" where it is a whole program."""
        folders = PurePosixPath(self.name).parents
        inits = [f for f in folders if (self.root / f / "__init__.py").is_file()]
        return inits[-1].as_posix() if inits else ""

    @property
    def output_path(self) -> Path:
        """What the program printed, as text."""
        return self.path.with_suffix(".out")

    @property
    def trace_path(self) -> Path:
        """What its tasks did, as JSON."""
        return self.path.with_suffix(".trace.json")

    @functools.cached_property
    def source(self) -> str:
        return self.path.read_text("utf-8")

    @property
    def digest(self) -> str:
        """SHA-256 of the source, which a recording keeps to show what it was made of."""
        return hashlib.sha256(self.source.encode()).hexdigest()

    @functools.cached_property
    def declared(self) -> dict[str, str]:
        """The declarations at the top of the file, by keyword."""
        found = {}
        for number, line in enumerate(self.source.splitlines(), 1):
            if not (match := DECLARATION.fullmatch(line)):
                break
            keyword, value = match.groups()
            if keyword in found:
                raise ExampleError(f"{self.path}:{number}: a second '# {keyword}:' line")
            found[keyword] = value.strip()
        return found

    @functools.cached_property
    def needs(self) -> Needs:
        python, packages, resources = SpecifierSet(), [], set()
        for item in filter(None, re.split(r",\s+", self.declared.get("needs", ""))):
            try:
                requirement = Requirement(item)
            except InvalidRequirement as error:
                raise ExampleError(f"{self.path}:1: needs: {item!r}: {error}") from None
            if requirement.name == "python":
                python = requirement.specifier
            elif requirement.name in RESOURCES:
                resources.add(requirement.name)
            else:
                packages.append(requirement)
        return Needs(python, tuple(packages), frozenset(resources))

    @property
    def fails(self) -> str | None:
        """How the program is meant to fail: an exception or warning class, or one of FAILURES."""
        kind = self.declared.get("fails")
        if kind is None:
            if self.path.stem.endswith("_broken"):
                raise ExampleError(f"{self.path}:1: a broken example must say '# fails: KIND'")
        elif kind not in FAILURES and not re.fullmatch(r"[A-Z]\w+", kind):
            known = ", ".join(sorted(FAILURES))
            raise ExampleError(
                f"{self.path}:1: fails: {kind!r} is neither an exception's name nor one of {known}"
            )
        return kind

    @property
    def twin(self) -> "Example | None":
        """The broken example of a fixed one, and the other way round."""
        for ours, other in ("_broken", "_fixed"), ("_fixed", "_broken"):
            if self.path.stem.endswith(ours):
                name = self.name.removesuffix(f"{ours}.py") + f"{other}.py"
                return Example(self.root, name) if (self.root / name).is_file() else None
        return None

    def section(self, name: str) -> str:
        """The text of a function, class or `Class.method` of the program, dedented.

        Raises ExampleError, listing the sections there are.
        """
        sections = dict(self._sections(ast.parse(self.source).body))
        if name not in sections:
            known = ", ".join(sections) or "none"
            raise ExampleError(f"{self.name} has no section {name!r}; there are: {known}")
        node = sections[name]
        first = min([node.lineno, *(d.lineno for d in node.decorator_list)])
        lines = self.source.splitlines()[first - 1 : node.end_lineno]
        return "\n".join(line[node.col_offset :] for line in lines) + "\n"

    def _sections(self, nodes, prefix=""):
        for node in nodes:
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
                yield prefix + node.name, node
            if isinstance(node, ast.ClassDef):
                yield from self._sections(node.body, f"{prefix}{node.name}.")

    def output(self) -> str:
        """The recorded output.  Raises ExampleError where there is none or it is stale."""
        self.trace()
        return self.output_path.read_text("utf-8")

    def trace(self) -> dict:
        """The recorded trace.  Raises ExampleError where there is none or it is stale."""
        if self.package:
            raise ExampleError(f"{self.name} is a part of {self.package}: it has no run of its own")
        hint = f"record it: nox -s record -- {self.name}"
        if not (self.output_path.is_file() and self.trace_path.is_file()):
            raise ExampleError(f"{self.name} has no recorded output; {hint}")
        trace = json.loads(self.trace_path.read_text("utf-8"))
        if (trace.get("format"), trace.get("source")) != (FORMAT, self.digest):
            raise ExampleError(f"the recorded output of {self.name} is stale; {hint}")
        return trace


def load(root: Path = Path("examples")) -> dict[str, Example]:
    """Every example below `root` that is a whole program, by name, in order."""
    return {name: example for name, example in _files(root).items() if not example.package}


def parts(root: Path = Path("examples")) -> dict[str, Example]:
    """Every file of a package below `root`, by name, in order."""
    return {name: example for name, example in _files(root).items() if example.package}


def _files(root):
    paths = sorted(path.relative_to(root).as_posix() for path in root.rglob("*.py"))
    return {name: Example(root, name) for name in paths}


def find(root: Path, name: str) -> Example:
    """The example of that name.  Raises ExampleError, naming the nearest where there is none."""
    path = PurePosixPath(name)
    plain = path.suffix == ".py" and path.as_posix() == name and ".." not in path.parts
    if plain and not path.is_absolute() and (root / name).is_file():
        return Example(root, name)
    near = difflib.get_close_matches(name, _files(root), 1, 0.5)
    hint = f"; did you mean {near[0]}?" if near else ""
    raise ExampleError(f"there is no example {name} in {root}/{hint}")
