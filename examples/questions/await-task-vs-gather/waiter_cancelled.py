import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def bake(cake):
    try:
        await asyncio.sleep(0.3)
        log(f"{cake}: baked")
    except asyncio.CancelledError:
        log(f"{cake}: cancelled")
        raise


def put_in(*cakes):
    return [asyncio.create_task(bake(c), name=c) for c in cakes]


async def main():
    try:
        async with asyncio.timeout(0.1):
            for task in put_in("apple", "banana"):
                await task
    except TimeoutError:
        log("one by one: time is up")
    await asyncio.sleep(0.3)
    try:
        async with asyncio.timeout(0.1):
            await asyncio.gather(*put_in("cherry", "lemon"))
    except TimeoutError:
        log("gather: time is up")


asyncio.run(main())
