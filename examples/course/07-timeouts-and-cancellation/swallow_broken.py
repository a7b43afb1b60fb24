# fails: wrong output
import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def connect():
    await asyncio.sleep(0.2)
    raise ConnectionError("no signal")


async def call():
    for attempt in range(1, 4):
        try:
            return await connect()
        except BaseException:
            log(f"attempt {attempt} failed")


async def main():
    task = asyncio.create_task(call(), name="call")
    await asyncio.sleep(0.3)
    log("hang up")
    task.cancel()
    await asyncio.wait([task])
    log(f"cancelled: {task.cancelled()}")


asyncio.run(main())
