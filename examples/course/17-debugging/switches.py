# needs: processes
import os
import subprocess
import sys

PROGRAM = """
import asyncio, faulthandler, sys
async def main():
    print(asyncio.get_running_loop().get_debug(), end=" ")
    print(faulthandler.is_enabled(), end=" ")
    open(sys.executable)
asyncio.run(main(), debug=DEBUG)
"""


def row(name, *flags, debug=None, **settings):
    code = PROGRAM.replace("DEBUG", repr(debug))
    child = subprocess.run(
        [sys.executable, *flags, "-c", code],
        env=os.environ | settings,
        capture_output=True,
        text=True,
    )
    answers = child.stdout.split() + [
        "ResourceWarning" in child.stderr
    ]
    print(f"{name:24}", *(f"{answer!s:12}" for answer in answers))


print(f"{'':24} debug mode   faulthandler ResourceWarning")
row("nothing")
row("asyncio.run(debug=True)", debug=True)
row("PYTHONASYNCIODEBUG=1", PYTHONASYNCIODEBUG="1")
row("-X dev", "-X", "dev")
row("-X dev, debug=False", "-X", "dev", debug=False)
