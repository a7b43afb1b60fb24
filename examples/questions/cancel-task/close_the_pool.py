import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def swim(who, seconds):
    try:
        await asyncio.sleep(60)
    finally:
        await asyncio.sleep(seconds)
        log(f"{who} is out of the water")


async def main():
    way_out = {"Ann": 0.1, "Bob": 0.3, "Cleo": 5}
    swimmers = [
        asyncio.create_task(swim(who, seconds), name=who)
        for who, seconds in way_out.items()
    ]
    await asyncio.sleep(0.1)
    log("the pool closes")
    for task in swimmers:
        task.cancel()
    _, late = await asyncio.wait(swimmers, timeout=0.6)
    for task in late:
        log(f"{task.get_name()} is still swimming")


asyncio.run(main())
