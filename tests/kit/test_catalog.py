"""An example says what it needs and how it fails; its sections are its functions and classes."""

import json

import pytest

from examplekit import catalog
from examplekit.catalog import Example
from examplekit.errors import ExampleError

PROGRAM = """# needs: python>=3.12, aiohttp>=3, threads
# fails: TypeError
import functools


@functools.cache
def size():
    return 1


class Cart:
    def add(self, item):
        self.item = item

    async def pay(self):
        pass
"""


def make(tmp_path, text, name="shop/cart.py"):
    path = tmp_path / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return Example(tmp_path, name)


def test_declarations_are_read(tmp_path):
    example = make(tmp_path, PROGRAM)
    assert str(example.needs.python) == ">=3.12"
    assert [str(package) for package in example.needs.packages] == ["aiohttp>=3"]
    assert example.needs.resources == {"threads"}
    assert example.fails == "TypeError"


def test_an_example_that_declares_nothing_needs_nothing_and_must_work(tmp_path):
    example = make(tmp_path, "import asyncio\n# needs: threads\n")
    assert example.needs == catalog.Needs()
    assert example.fails is None


@pytest.mark.parametrize(
    ("text", "name", "message"),
    [
        ("# needs: no such thing!\n", "a.py", r"a\.py:1: needs: 'no such thing!'"),
        ("# needs: threads\n# needs: sockets\n", "a.py", r"a\.py:2: a second '# needs:' line"),
        ("# fails: badly\n", "a.py", r"'badly' is neither an exception's name nor one of blocked"),
        ("pass\n", "a_broken.py", r"a_broken\.py:1: a broken example must say '# fails: KIND'"),
    ],
)
def test_wrong_declarations_are_errors_with_file_and_line(tmp_path, text, name, message):
    example = make(tmp_path, text, name)
    with pytest.raises(ExampleError, match=message):
        print(example.needs, example.fails)


def test_sections_are_functions_classes_and_methods_with_their_decorators(tmp_path):
    example = make(tmp_path, PROGRAM)
    assert example.section("size") == "@functools.cache\ndef size():\n    return 1\n"
    assert example.section("Cart.pay") == "async def pay(self):\n    pass\n"
    assert example.section("Cart").startswith("class Cart:\n    def add")


def test_an_unknown_section_lists_those_there_are(tmp_path):
    with pytest.raises(ExampleError, match=r"no section 'pay'; there are: size, Cart, Cart\.add"):
        make(tmp_path, PROGRAM).section("pay")


def test_twins_know_each_other(tmp_path):
    broken = make(tmp_path, "# fails: deadlock\n", "lock_broken.py")
    assert broken.twin is None
    fixed = make(tmp_path, "pass\n", "lock_fixed.py")
    assert broken.twin == fixed
    assert fixed.twin == broken
    assert make(tmp_path, "pass\n", "lock.py").twin is None


def test_load_lists_every_program_in_order(tmp_path):
    for name in "b/two.py", "a/one.py", "b/one.py":
        make(tmp_path, "pass\n", name)
    assert list(catalog.load(tmp_path)) == ["a/one.py", "b/one.py", "b/two.py"]


def test_find_names_the_nearest_where_there_is_none(tmp_path):
    make(tmp_path, "pass\n")
    with pytest.raises(ExampleError, match=r"no example shop/card\.py .* mean shop/cart\.py\?"):
        catalog.find(tmp_path, "shop/card.py")


@pytest.mark.parametrize("name", ["{}/shop/cart.py", "shop/../shop/cart.py", "shop//cart.py"])
def test_an_example_has_one_name(tmp_path, name):
    make(tmp_path, "pass\n")
    assert catalog.find(tmp_path, "shop/cart.py").name == "shop/cart.py"
    with pytest.raises(ExampleError, match="there is no example"):
        catalog.find(tmp_path, name.format(tmp_path))


def record(example, digest):
    example.output_path.write_text("done\n", "utf-8")
    trace = {"format": catalog.FORMAT, "source": digest, "lanes": [], "events": []}
    example.trace_path.write_text(json.dumps(trace), "utf-8")


def test_a_recording_is_given_only_for_the_source_it_was_made_of(tmp_path):
    example = make(tmp_path, "print('done')\n")
    with pytest.raises(ExampleError, match=r"no recorded output; .*nox -s record -- shop/cart\.py"):
        example.output()
    record(example, example.digest)
    assert example.output() == "done\n"
    changed = make(tmp_path, "print('done, too')\n")
    with pytest.raises(ExampleError, match="stale"):
        changed.output()
