# needs: threads
import asyncio
import time
from concurrent.futures import ThreadPoolExecutor

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


def photograph():
    time.sleep(0.7)


async def ask_camera(cameras):
    loop = asyncio.get_running_loop()
    async with asyncio.timeout(0.2):
        await loop.run_in_executor(cameras, photograph)


async def guard_gate():
    while True:
        log("the gate is watched")
        await asyncio.sleep(0.3)


async def main(cameras):
    guard = asyncio.create_task(guard_gate(), name="guard")
    try:
        await ask_camera(cameras)
    except TimeoutError:
        log("no photo in time")
    await asyncio.sleep(0.2)
    guard.cancel()


with ThreadPoolExecutor() as cameras:
    asyncio.run(main(cameras))
