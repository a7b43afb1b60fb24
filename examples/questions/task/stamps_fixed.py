# needs: threads
import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


def stamp(pile, seconds):
    time.sleep(seconds)
    log(f"{pile} are stamped")


async def clerk(pile, seconds):
    log(f"{pile}: begin")
    await asyncio.to_thread(stamp, pile, seconds)


async def main():
    tasks = [
        asyncio.create_task(clerk("tickets", 0.3), name="tickets"),
        asyncio.create_task(clerk("passes", 0.2), name="passes"),
    ]
    for task in tasks:
        await task


asyncio.run(main())
