# needs: processes
import asyncio
import sys
from asyncio.subprocess import PIPE

SORTER = "import sys; print(*sorted(sys.stdin), sep='', end='')"


async def main():
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", SORTER, stdin=PIPE, stdout=PIPE
    )
    out, _ = await process.communicate(b"tea\nmilk\nbread\n")
    print(out)


asyncio.run(main())
