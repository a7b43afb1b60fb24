"""The program ends itself, from inside a task."""

import asyncio
import sys


async def main():
    await asyncio.sleep(0.01)
    sys.exit("a message")


asyncio.run(main())
