import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


def count_votes(box):
    time.sleep(0.2)
    log(f"box {box} is counted")


async def count_all():
    for box in range(1, 6):
        count_votes(box)
        await asyncio.sleep(0)


async def ring():
    while True:
        await asyncio.sleep(0.3)
        log("the bell rings")


async def main():
    bell = asyncio.create_task(ring(), name="bell")
    await asyncio.sleep(0)
    await count_all()
    bell.cancel()


asyncio.run(main())
