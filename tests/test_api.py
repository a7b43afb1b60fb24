"""What the table of asyncio's names says, asyncio on this Python says, too."""

import asyncio
import inspect
import re
import sys
import warnings
from pathlib import Path
from unittest.mock import Mock

import pytest

from examplekit.api_data import NEWEST, load, version

ROOT = Path(__file__).parent.parent
GROUPS = load(ROOT / "docs" / "asyncio-api.toml")
NAMES = {name: entry for group in GROUPS.values() for name, entry in group["names"].items()}
HERE = sys.version_info[:2]
FOREIGN = {"Windows": sys.platform != "win32", "Unix": sys.platform == "win32"}
ATTRIBUTES_OF_OBJECTS = {"Condition", "subprocess.Process"}
OPEN = ["AbstractEventLoop", "Barrier", "Condition", "Event", "Future", "Lock", "Queue", "Runner"]
OPEN += ["Semaphore", "Server", "StreamReader", "StreamWriter", "Task", "TaskGroup", "Timeout"]
OPEN += ["subprocess.Process"]


def belongs(entry):
    """Whether this version, on this system, has the name."""
    gone = version(entry.get("removed")) or (4,)
    return version(entry["since"]) <= sys.version_info[:3] < gone


def found(name):
    """What a name of the data means here: attributes are looked for from asyncio on."""
    owner, _, last = name.rpartition(".")
    if owner in ATTRIBUTES_OF_OBJECTS and last:
        return getattr(specimen(owner), last)
    thing = asyncio
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        for part in name.split("."):
            thing = getattr(thing, part)
    return thing


def specimen(name):
    """A class, or an object of it where its names are set on objects."""
    if name == "Condition":
        return asyncio.Condition()
    if name == "subprocess.Process":
        return asyncio.subprocess.Process(Mock(), Mock(), None)
    return found(name)


def has(name):
    try:
        found(name)
    except AttributeError:
        return False
    return True


def kind(thing, member):
    if inspect.isclass(thing):
        return "exception" if issubclass(thing, BaseException) else "class"
    if inspect.iscoroutinefunction(thing):
        return "coroutine"
    if not callable(thing) or isinstance(thing, Mock):
        return "attribute" if member else "constant"
    return "method" if member else "function"


def signature(name):
    """The parameters of a name; None where CPython does not tell them."""
    if name.startswith("AbstractEventLoop."):  # the usual loop takes more than the abstract one
        name = name.replace("AbstractEventLoop", "SelectorEventLoop")
    try:
        return inspect.signature(found(name)).parameters.values()
    except ValueError:
        return None


def warned(use):
    """The warnings of deprecation that an expression gives."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        eval(use, {"asyncio": asyncio, "__name__": "use"})
    return [one for one in caught if issubclass(one.category, DeprecationWarning)]


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_there_from_its_version_on_until_it_is_removed(name):
    entry = NAMES[name]
    if FOREIGN.get(entry.get("platform")) and "." not in name:
        assert not has(name)
    else:
        assert has(name) == belongs(entry)


def test_no_public_name_of_asyncio_is_left_out():
    public = {name for name in asyncio.__all__ if not name.startswith("_")}
    assert not public - NAMES.keys()


@pytest.mark.parametrize("name", OPEN)
def test_no_public_name_of_a_class_is_left_out(name):
    public = {member for member in dir(specimen(name)) if not member.startswith("_")}
    classes = {name} | {base.__name__ for base in found(name).__mro__}
    told = {full.rpartition(".")[2] for full in NAMES if full.rpartition(".")[0] in classes}
    assert not public - told


PRESENT = [name for name, entry in NAMES.items() if belongs(entry) and has(name)]


@pytest.mark.parametrize("name", PRESENT)
def test_a_name_is_of_its_kind(name):
    assert kind(found(name), "." in name) == NAMES[name]["kind"]


@pytest.mark.parametrize(
    "name", [n for n in PRESENT if NAMES[n].keys() & {"parameters", "dropped"}]
)
def test_a_parameter_is_there_from_its_version_on(name):
    parameters = signature(name)
    if parameters is None:
        return
    names = {parameter.name for parameter in parameters}
    anything = any(parameter.kind == parameter.VAR_KEYWORD for parameter in parameters)
    for parameter, since in NAMES[name].get("parameters", {}).items():
        there = version(since) <= HERE
        assert (parameter in names) == there or (there and anything), parameter
    for parameter, until in NAMES[name].get("dropped", {}).items():
        assert (parameter in names) == (version(until) > HERE), parameter


@pytest.mark.parametrize("name", [name for name in PRESENT if "." not in name])
def test_what_is_deprecated_warns_and_nothing_else_does(name):
    entry = NAMES[name]
    deprecated = "deprecated" in entry and version(entry["deprecated"]) <= HERE
    use = entry.get("use", f"asyncio.{name}")
    assert bool(warned(use)) == (deprecated and "silent" not in entry)


def test_no_deprecation_is_left_out():
    """A function may warn only when it is called: so asyncio's own code is asked, too."""
    sources = [path.read_text("utf-8") for path in Path(asyncio.__file__).parent.glob("*.py")]
    call = re.compile(r"""_deprecated\(\s*["'](?:asyncio\.)?(\w+)["']""")
    public = {name for source in sources for name in call.findall(source)} & NAMES.keys()
    told = {name for name, entry in NAMES.items() if entry.get("deprecated")}
    assert not public - told
    assert public or HERE < (3, 12), "the pattern finds nothing"


def test_the_newest_python_is_the_newest_that_the_tests_run_on():
    pythons = re.search(r"PYTHONS = \[(.*)\]", (ROOT / "noxfile.py").read_text("utf-8"))[1]
    assert ".".join(map(str, NEWEST)) == re.findall(r"[\d.]+", pythons)[-1]


@pytest.mark.parametrize("language", ["ru", "en"])
def test_the_page_shows_every_group_once(language):
    page = ROOT / "docs" / language / "questions" / "asyncio-functions.md"
    shown = re.findall(r"^/// api \| (\S+)$", page.read_text("utf-8"), re.MULTILINE)
    assert sorted(shown) == sorted(GROUPS)
