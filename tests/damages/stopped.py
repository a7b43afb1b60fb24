"""Damages at which the build stops: its status is not 0, and its output names the place."""

from damages.copy import (
    BROKEN,
    CUPS,
    CUPS_BLOCK,
    FIXED,
    FIXED_BLOCK,
    KETTLE,
    KETTLE_RU,
    LOCK,
    NOTE,
    SECTION_BLOCK,
    TEA,
    TEA_RU,
)

STOPPED = {
    "a wrong path": (
        lambda c: c.edit(TEA, "two_cups.py", "two_cup.py"),
        r"no example .*two_cup\.py .*did you mean course/tea/two_cups\.py\?",
    ),
    "no path": (lambda c: c.edit(TEA, CUPS_BLOCK, "/// example\n"), r"names its file"),
    "a misspelt option": (
        lambda c: c.edit(TEA, "timeline:", "timelime:", at=CUPS_BLOCK),
        r"no option is called 'timelime'; there are: .*timeline",
    ),
    "a wrong value of an option": (
        lambda c: c.edit(TEA, "timeline: shown", "timeline: visible", at=CUPS_BLOCK),
        r"timeline is shown \| folded \| hidden, not 'visible'",
    ),
    "an option without a value": (
        lambda c: c.edit(TEA, "timeline: shown", "timeline:", at=CUPS_BLOCK),
        r"timeline is shown \| folded \| hidden, not None",
    ),
    "options that are no YAML": (
        lambda c: c.edit(TEA, "timeline: shown", "timeline: : shown", at=CUPS_BLOCK),
        r"mapping values are not allowed",
    ),
    "an unknown section": (
        lambda c: c.edit(TEA, SECTION_BLOCK, SECTION_BLOCK.replace("boil", "brew")),
        r"no section 'brew'; there are: boil, main",
    ),
    "a highlight that is not in the file": (
        lambda c: c.edit(TEA, "highlight: create_task", "highlight: create_tea", at=CUPS_BLOCK),
        r"no line with 'create_tea'",
    ),
    "a block that hides everything": (
        lambda c: c.edit(TEA, SECTION_BLOCK, SECTION_BLOCK + "    code: hidden\n"),
        r"hides all its parts",
    ),
    "an unclosed block": (
        lambda c: c.edit(TEA, NOTE + "///\n", NOTE, at=CUPS_BLOCK),
        r"'example' is never closed",
    ),
    "a stray closer": (lambda c: c.add("///"), r"'///' closes no block"),
    "a misspelt kind of block": (
        lambda c: c.edit(TEA, "/// example", "/// exmaple"),
        r"no block is called 'exmaple'; there are: .*example",
    ),
    "an indented block": (
        lambda c: c.edit(TEA, CUPS_BLOCK, " " + CUPS_BLOCK),
        r"begins at the line's start",
    ),
    "a block in a list": (
        lambda c: c.add(f"- One:\n\n    {FIXED_BLOCK}    ///"),
        r"begins at the line's start",
    ),
    "a block without a blank line before it": (
        lambda c: c.edit(TEA, "\n\n" + CUPS_BLOCK, "\n" + CUPS_BLOCK),
        r"after a blank line",
    ),
    "a block inside raw HTML": (
        lambda c: c.add(f"<div>\n\n{FIXED_BLOCK}///\n\n</div>"),
        r"Markdown sees no block here",
    ),
    "no notes where the file has marks": (
        lambda c: c.edit(TEA, "\n" + NOTE, "", at=CUPS_BLOCK),
        r"two_cups\.py has the notes \[1\]",
    ),
    "a note too many": (
        lambda c: c.edit(TEA, NOTE, NOTE + "2.  Nothing.\n", at=CUPS_BLOCK),
        r"two_cups\.py has the notes \[1\]",
    ),
    "prose in a block": (
        lambda c: c.edit(TEA, NOTE, NOTE + "\nSome words.\n", at=CUPS_BLOCK),
        r"and nothing else",
    ),
    "a missing output": (
        lambda c: c.delete(f"{CUPS}.out") and c.place(TEA_RU, CUPS_BLOCK),
        r"two_cups\.py has no recorded output; record it: .*two_cups\.py",
    ),
    "a missing trace": (
        lambda c: c.delete(f"{CUPS}.trace.json") and c.place(TEA_RU, CUPS_BLOCK),
        r"two_cups\.py has no recorded output; record it: .*two_cups\.py",
    ),
    "a stale output": (
        lambda c: c.edit(f"{CUPS}.py", "is ready", "is hot") and c.place(TEA_RU, CUPS_BLOCK),
        r"recorded output of .*two_cups\.py is stale; record it: .*two_cups\.py",
    ),
    "a broken example that declares nothing": (
        lambda c: (
            c.edit(f"{BROKEN}.py", "# fails: deadlock\n", ""),
            c.record(BROKEN),
            c.place(f"{BROKEN}.py", "import asyncio"),
        )[-1],
        r"a broken example must say '# fails: KIND'",
    ),
    "an unknown kind of failure": (
        lambda c: (
            (c.edit(f"{BROKEN}.py", "deadlock", "hangs"), c.record(BROKEN))
            and c.place(f"{BROKEN}.py", "# fails: hangs")
        ),
        r"'hangs' is neither an exception's name nor one of .*deadlock",
    ),
    "a need that is none": (
        lambda c: (
            (
                c.edit(f"{FIXED}.py", "import", "# needs: python=>3.12\nimport"),
                c.record(FIXED),
            )
            and c.place(f"{FIXED}.py", "# needs")
        ),
        r"needs: 'python=>3\.12'",
    ),
    "a dead link": (
        lambda c: (
            c.edit(TEA, "../questions/lock.md", "../questions/look.md") and r"en/course/tea\.md"
        ),
        r"'\.\./questions/look\.md'",
    ),
    "a dead anchor": (
        lambda c: c.edit(TEA, "lock.md)", "lock.md#taken)") and r"en/course/tea\.md",
        r"lock\.md#taken",
    ),
    "a dead anchor of the same page": (
        lambda c: c.add("See [above](#nowhere).") and r"en/course/tea\.md",
        r"#nowhere",
    ),
    "an absolute link": (
        lambda c: (
            c.edit(TEA, "../questions/lock.md", "/questions/lock.html") and r"en/course/tea\.md"
        ),
        r"absolute link '/questions/lock\.html'",
    ),
    "a missing picture": (
        lambda c: c.add("![Tea](../../assets/img/no-tea.png)") and r"en/course/tea\.md",
        r"no-tea\.png",
    ),
    "front matter that is no YAML, on a page with examples": (
        lambda c: c.edit(LOCK, "title: Can", "title: Can: can") and r"en/questions/lock\.md:1",
        r"the front matter is no YAML mapping",
    ),
    "names of asyncio told in one language only": (
        lambda c: (
            c.add("/// api | kettles\n///")
            and c.write(
                "docs/asyncio-api.toml",
                '[kettles]\ntitle = { ru = "Чайники", en = "Kettles" }\n'
                '[kettles.names.boil]\nkind = "coroutine"\nsince = "3.4"\nru = "кипятит"\n',
            )
        ),
        r"kettles: boil: it lacks 'en'",
    ),
    "a table of names that there is none of": (
        lambda c: (
            c.add("/// api | kettles\n///")
            and c.write("docs/asyncio-api.toml", '[pots]\ntitle = { ru = "", en = "" }\nnames = {}')
        ),
        r"no group 'kettles'; there are: pots",
    ),
    "a package that is not there": (
        lambda c: c.edit(KETTLE, "practice/kettle\n", "practice/pot\n"),
        r"there is no package practice/pot; there are: practice/kettle",
    ),
    "a package's file that is not listed": (
        lambda c: (
            c.write("examples/practice/kettle/lid.py", "lid = 1\n")
            and c.place(KETTLE_RU, "/// package")  # it is read first
        ),
        r"lid\.py is not listed",
    ),
    "a listed file that the package has not": (
        lambda c: c.edit(
            KETTLE, "boils.\n", "boils.\n- `lid.py` keeps it hot.\n", at="/// package"
        ),
        r"lid\.py is not there",
    ),
    "a package's file listed twice": (
        lambda c: c.edit(KETTLE, "boils.\n", "boils.\n- `boiling.py` boils.\n", at="/// package"),
        r"lists a file twice",
    ),
    "a package whose files have no names": (
        lambda c: c.edit(KETTLE, "- `boiling.py` boils", "- It boils", at="/// package"),
        r"each item beginning with a file's `name`",
    ),
    "the output of a part of a package": (
        lambda c: c.edit(KETTLE, "section: boil", "timeline: shown", at="/// example"),
        r"boiling\.py is a part of practice/kettle: it has no run of its own",
    ),
    "figures that nobody has measured": (
        lambda c: (
            c.write("benchmarks/steam.py", "COLUMNS = []\n") and c.add("/// figures | steam\n///")
        ),
        r"the benchmark steam has no figures; measure: .* benchmark -- steam",
    ),
    "figures of an older benchmark": (
        lambda c: (
            c.write("benchmarks/steam.py", "COLUMNS = []\n")
            and c.write("benchmarks/steam.json", '{"source": "older"}')
            and c.add("/// figures | steam\n///")
        ),
        r"the figures of steam are stale; measure: .* benchmark -- steam",
    ),
    "figures of a benchmark that is not there": (
        lambda c: c.add("/// figures | steam\n///"),
        r"there is no benchmark steam; there are: none",
    ),
    "a page that the menu leaves out": (
        lambda c: (
            c.write("docs/en/questions/more.md", c.read(LOCK)) and r'in the "nav" configuration'
        ),
        r":\n *- en/questions/more\.md",
    ),
    "a page of the menu that is not there": (
        lambda c: (
            c.edit("mkdocs.yml", "course/tea.md", "course/coffee.md") and r"course/coffee\.md"
        ),
        r"not found in the documentation",
    ),
}
