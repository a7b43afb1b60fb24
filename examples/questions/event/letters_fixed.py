import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def postman(box):
    for number in 1, 2, 3:
        log(f"letter {number} arrives")
        box.put_nowait(number)
        await asyncio.sleep(0.1)


async def reader(box):
    for _ in range(3):
        number = await box.get()
        log(f"reading letter {number}")
        await asyncio.sleep(0.4)


async def main():
    box = asyncio.Queue()
    async with asyncio.TaskGroup() as group:
        group.create_task(reader(box), name="reader")
        group.create_task(postman(box), name="postman")


asyncio.run(main())
