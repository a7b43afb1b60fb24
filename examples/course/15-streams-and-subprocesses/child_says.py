# needs: processes
import asyncio
import sys
from asyncio.subprocess import PIPE

SORTER = """
import sys
goods = sys.stdin.readlines()
if not goods:
    sys.exit("nothing to sort")
print(*sorted(goods), sep="", end="")
"""


async def sort(data):
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        SORTER,
        stdin=PIPE,
        stdout=PIPE,
        stderr=PIPE,
    )
    out, err = await process.communicate(data)
    print(process.returncode, out, err)


async def main():
    await sort(b"tea\nmilk\nbread\n")
    await sort(b"")


asyncio.run(main())
