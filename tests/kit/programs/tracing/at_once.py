"""The program ends without further ado."""

import asyncio
import os


async def main():
    print("before")
    await asyncio.sleep(0.01)
    os._exit(4)


asyncio.run(main())
