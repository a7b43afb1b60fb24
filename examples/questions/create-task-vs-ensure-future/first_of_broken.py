# fails: CancelledError
import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def ride(lift, seconds):
    await asyncio.sleep(seconds)
    return f"the {lift} lift"


async def first_of(*awaitables):
    tasks = [asyncio.ensure_future(thing) for thing in awaitables]
    done, pending = await asyncio.wait(
        tasks, return_when=asyncio.FIRST_COMPLETED
    )
    for task in pending:
        task.cancel()
    return done.pop().result()


async def main():
    left = asyncio.create_task(ride("left", 0.5), name="left")
    log(f"{await first_of(left, ride('right', 0.2))} comes first")
    log(f"{await left} takes the piano")


asyncio.run(main())
