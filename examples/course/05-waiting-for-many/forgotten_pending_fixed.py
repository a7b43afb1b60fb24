import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def order(taxi, seconds):
    await asyncio.sleep(seconds)
    log(f"{taxi} taxi is coming")


async def main():
    tasks = [
        asyncio.create_task(order("yellow", 0.1), name="yellow"),
        asyncio.create_task(order("green", 0.3), name="green"),
    ]
    done, pending = await asyncio.wait(
        tasks, return_when=asyncio.FIRST_COMPLETED
    )
    for task in pending:
        task.cancel()
    if pending:
        await asyncio.wait(pending)
    log("one taxi is enough")
    await asyncio.sleep(0.5)
    log("the ride is over")


asyncio.run(main())
