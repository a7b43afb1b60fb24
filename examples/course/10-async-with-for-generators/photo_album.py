import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def load(page):
    await asyncio.sleep(0.2)
    log(f"page {page} is loaded")
    return {1: ["sea", "dunes"], 2: ["ferry"]}.get(page, [])


async def photos():
    page = 1
    while names := await load(page):
        for name in names:
            yield name
        page += 1


async def main():
    async for name in photos():
        log(f"looking at {name}")
        await asyncio.sleep(0.1)
    log("that was all")


asyncio.run(main())
