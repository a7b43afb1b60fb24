# needs: threads
import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


def print_report():
    time.sleep(0.4)
    log("report printed")


async def office():
    await asyncio.sleep(0.1)
    await asyncio.to_thread(print_report)


async def bell():
    for ring in 1, 2, 3:
        await asyncio.sleep(0.2)
        log(f"ring {ring}")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(office(), name="office")
        group.create_task(bell(), name="bell")


asyncio.run(main())
