import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def call(lift, seconds):
    try:
        await asyncio.sleep(seconds)
        return f"{lift}: the doors open"
    except asyncio.CancelledError:
        log(f"{lift}: not needed")
        raise


async def main():
    lifts = [
        asyncio.create_task(call("left", 0.5), name="left"),
        asyncio.create_task(call("right", 0.2), name="right"),
    ]
    done, pending = await asyncio.wait(
        lifts, return_when=asyncio.FIRST_COMPLETED
    )
    for lift in pending:
        lift.cancel()
    await asyncio.gather(*pending, return_exceptions=True)
    for lift in done:
        log(lift.result())


asyncio.run(main())
