import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def sail(boat, delay, tide):
    await asyncio.sleep(delay)
    log(f"{boat} is loaded")
    await tide.wait()
    log(f"{boat} sets sail")


async def main():
    tide = asyncio.Event()
    async with asyncio.TaskGroup() as harbour:
        boats = {"Gull": 0.1, "Swan": 0.2, "Duck": 0.6}
        for boat, delay in boats.items():
            harbour.create_task(sail(boat, delay, tide), name=boat)
        await asyncio.sleep(0.4)
        log("the tide is in")
        tide.set()
        await asyncio.sleep(0.4)
        tide.clear()
    log(f"high water: {tide.is_set()}")


asyncio.run(main())
