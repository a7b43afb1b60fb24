import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def camera():
    for number in [1, 2, 3]:
        await asyncio.sleep(0.1)
        yield f"photo {number}"


async def develop(photo):
    await asyncio.sleep(0.3)
    log(f"{photo} is ready")


async def main():
    async for photo in camera():
        await develop(photo)
    log("in order: done")

    async with asyncio.TaskGroup() as group:
        async for photo in camera():
            group.create_task(develop(photo), name=photo)
    log("in tasks: done")


asyncio.run(main())
