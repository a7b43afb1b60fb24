"""Damages that a run of the example shows; the edit returns the example's name."""

from damages.copy import BROKEN, CUPS, FIXED, NAMES

RUN = {
    "an edited output": (
        lambda c: (c.edit(f"{CUPS}.out", "green is ready", "green is red"), NAMES[CUPS])[1],
        r"two_cups\.py does not do what was recorded:(?s:.*)-green is red\n\+green is ready",
    ),
    "an edited trace": (
        lambda c: (c.edit(f"{CUPS}.trace.json", "sleep(0.2)", "sleep(0.3)"), NAMES[CUPS])[1],
        r"two_cups\.py does not do what was recorded:(?s:.*)-.*sleep\(0\.3\)",
    ),
    "a program that prints something else": (
        lambda c: (c.edit(f"{CUPS}.py", "is ready", "is hot"), c.record(CUPS), NAMES[CUPS])[2],
        r"two_cups\.py does not do what was recorded:(?s:.*)\+green is hot",
    ),
    "a broken example that works": (
        lambda c: (
            c.write(f"{BROKEN}.py", "# fails: deadlock\n" + c.read(f"{FIXED}.py")),
            NAMES[BROKEN],
        )[1],
        r"it comes to no deadlock",
    ),
    "a broken example that fails in another way": (
        lambda c: (c.edit(f"{BROKEN}.py", "asyncio.Lock()", "asyncio.Lok()"), NAMES[BROKEN])[1],
        r"it comes to no deadlock",
    ),
    "a broken example whose output is its twin's": (
        lambda c: (
            c.write(f"{BROKEN}.py", "# fails: wrong output\n" + c.read(f"{FIXED}.py")),
            NAMES[BROKEN],
        )[1],
        r"it prints what its twin prints",
    ),
    "a fixed example that fails": (
        lambda c: (c.edit(f"{FIXED}.py", "asyncio.Lock()", "asyncio.Lok()"), NAMES[FIXED])[1],
        r"it shows a traceback, but declares no failure",
    ),
    "a fixed example that hangs": (
        lambda c: (
            c.edit(
                f"{FIXED}.py",
                '    async with lock:\n        print("two',
                '        async with lock:\n            print("two',
            ),
            NAMES[FIXED],
        )[1],
        r"deadlock",
    ),
}
