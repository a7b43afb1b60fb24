import asyncio
import time

START = time.monotonic()


def log(text):
    print(f"{time.monotonic() - START:.1f} s  {text}")


async def ride(name, seconds):
    log(f"{name}: on the way")
    try:
        await asyncio.sleep(seconds)
        return f"{name} is here"
    finally:
        log(f"{name}: free again")


async def trip(name, seconds):
    coroutine = ride(name, seconds)
    return await asyncio.create_task(coroutine, name=name)


async def main():
    first = asyncio.create_task(trip("red taxi", 0.5), name="first")
    second = asyncio.create_task(
        trip("blue taxi", 0.3), name="second"
    )
    await asyncio.sleep(0.1)
    log(f"cancel the red one: {first.cancel()}")
    log(await second)
    log(f"cancel the blue one: {second.cancel()}")
    try:
        await first
    except asyncio.CancelledError:
        log("the red one is cancelled")


asyncio.run(main())
