# needs: threads
import asyncio
import time
from concurrent.futures import ThreadPoolExecutor

START = time.perf_counter()
RINGS = {"Ann": 0.2, "Bob": 0.4, "": 0.1, "Dan": 0.3}


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


def engrave(name, seconds):
    time.sleep(seconds)
    if not name:
        raise ValueError("no name")
    log(f"{name}: engraved")


async def main(engravers):
    loop = asyncio.get_running_loop()
    jobs = [
        loop.run_in_executor(engravers, engrave, name, seconds)
        for name, seconds in RINGS.items()
    ]
    for job in jobs:
        try:
            await job
        except ValueError as error:
            log(f"a ring is left over: {error}")


with ThreadPoolExecutor(2, "engraver") as engravers:
    asyncio.run(main(engravers))
