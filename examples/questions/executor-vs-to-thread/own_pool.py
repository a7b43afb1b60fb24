# needs: threads
import asyncio
import time
from concurrent.futures import ThreadPoolExecutor

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


def peel(fruit, seconds):
    time.sleep(seconds)
    log(f"{fruit}: peeled")


def press(juice):
    time.sleep(0.3)
    log(f"{juice}: pressed")


async def main(machine):
    loop = asyncio.get_running_loop()
    await asyncio.gather(
        loop.run_in_executor(machine, press, "apple"),
        loop.run_in_executor(machine, press, "plum"),
        asyncio.to_thread(peel, "orange", 0.1),
        asyncio.to_thread(peel, "kiwi", 0.2),
    )


with ThreadPoolExecutor(1, "press") as machine:
    asyncio.run(main(machine))
