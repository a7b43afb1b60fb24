# needs: threads
import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def patrol():
    try:
        await asyncio.sleep(60)
    finally:
        await asyncio.sleep(0.1)
        log("the patrol is back: its task was cancelled")


async def tickets():
    try:
        for number in range(100):
            yield number
    finally:
        await asyncio.sleep(0.1)
        log("the ticket box is shut: the generator is finalized")


def print_programme():
    time.sleep(0.5)
    log("the programme is printed: the thread has ended")


async def main():
    asyncio.create_task(patrol(), name="patrol")
    box = tickets()
    log(f"ticket {await anext(box)} is sold")
    loop = asyncio.get_running_loop()
    loop.run_in_executor(None, print_programme)
    await asyncio.sleep(0.1)
    log("main is over")
    return box


with asyncio.Runner() as runner:
    box = runner.run(main())
    log("runner.run is over")
log("the runner is closed")
