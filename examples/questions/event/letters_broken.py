# fails: deadlock
import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def postman(arrived):
    for number in 1, 2, 3:
        log(f"letter {number} arrives")
        arrived.set()
        await asyncio.sleep(0.1)


async def reader(arrived):
    for number in 1, 2, 3:
        await arrived.wait()
        arrived.clear()
        log(f"reading letter {number}")
        await asyncio.sleep(0.4)


async def main():
    arrived = asyncio.Event()
    async with asyncio.TaskGroup() as group:
        group.create_task(reader(arrived), name="reader")
        group.create_task(postman(arrived), name="postman")


asyncio.run(main())
