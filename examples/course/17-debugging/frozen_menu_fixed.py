# needs: threads
import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


def draw_menu():
    time.sleep(0.6)
    log("the menu is drawn")


async def welcome():
    await asyncio.sleep(0.1)
    log("welcome")


async def main():
    guest = asyncio.create_task(welcome(), name="guest")
    try:
        async with asyncio.timeout(0.3):
            await asyncio.to_thread(draw_menu)
    except TimeoutError:
        log("no menu today")
    await guest


asyncio.run(main())
