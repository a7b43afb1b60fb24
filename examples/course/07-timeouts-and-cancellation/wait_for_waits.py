import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def tidy_cook():
    try:
        await asyncio.sleep(1)
    finally:
        await asyncio.sleep(0.3)
        log("the kitchen is clean")


async def stubborn_cook():
    try:
        await asyncio.sleep(1)
        return "a cake"
    except asyncio.CancelledError:
        return "a raw cake"


async def main():
    for cook in tidy_cook, stubborn_cook:
        log(f"{cook.__name__} begins")
        try:
            log(await asyncio.wait_for(cook(), 0.2))
        except TimeoutError:
            log("TimeoutError")


asyncio.run(main())
