"""More happens than can be drawn."""

import asyncio
import time


async def work(n):
    for _ in range(3):
        await asyncio.sleep(n / 1000)


async def main():
    time.sleep(0.1)
    await asyncio.gather(*(work(n % 7) for n in range(500)))
    print("done")


asyncio.run(main())
