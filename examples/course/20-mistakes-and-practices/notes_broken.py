# fails: wrong output
# needs: files, processes
import subprocess
import sys
import tempfile
from pathlib import Path

SHOP = """
import asyncio

async def main():
    print("the shop is open")

asyncio.run(main())
"""


def run(script, folder):
    child = subprocess.run(
        [sys.executable, script],
        cwd=folder,
        capture_output=True,
        text=True,
    )
    lines = (child.stdout + child.stderr).splitlines()
    print(lines[-1].partition(" (")[0])


def main():
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "shop.py").write_text(SHOP)
        Path(folder, "asyncio.py").write_text("# notes")
        run("shop.py", folder)


main()
