# fails: wrong output
import asyncio
import time

START = time.perf_counter()
PAGES = {"menu": 3, "map": 2, "rules": 4, "bill": 1, "note": 3}
busy = 0


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def translate(page, length):
    global busy
    if busy == 2:
        log(f"{page}: 429 Too Many Requests")
        return
    busy += 1
    await asyncio.sleep(length / 10)
    busy -= 1
    log(f"{page}: translated")


async def main():
    async with asyncio.TaskGroup() as group:
        for page, length in PAGES.items():
            group.create_task(translate(page, length), name=page)


asyncio.run(main())
