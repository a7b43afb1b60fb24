import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def phone(calls):
    for street in "Oak Street", "Elm Street", None:
        await asyncio.sleep(0.2)
        calls.put_nowait(street)


async def ride(street):
    log(f"{street}: car sent")
    await asyncio.sleep(0.7)
    log(f"{street}: arrived")


async def main():
    calls = asyncio.Queue()
    async with asyncio.TaskGroup() as group:
        group.create_task(phone(calls), name="phone")
        while street := await calls.get():
            group.create_task(ride(street), name=street)
        log("no more calls")
    log("all cars are free")


asyncio.run(main())
