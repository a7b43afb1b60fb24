# fails: wrong output
import asyncio
import time

START = time.perf_counter()
moments = []


async def send(text):
    moments.append(round(time.perf_counter() - START, 1))
    await asyncio.sleep(0.1)


async def notify(text, places):
    async with places:
        await send(text)


async def main():
    places = asyncio.Semaphore(2)
    async with asyncio.TaskGroup() as group:
        for number in range(8):
            group.create_task(notify(f"order {number}", places))
    print("sent at", *moments)
    first = sum(moment < 1 for moment in moments)
    print(f"in the first second: {first}, allowed: 5")


asyncio.run(main())
