import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def mow():
    row = 0
    try:
        while True:
            await asyncio.sleep(0.2)
            row += 1
            log(f"row {row} is mown")
    finally:
        await asyncio.sleep(0.1)
        log("the mower is in its garage")


async def main():
    mower = asyncio.create_task(mow(), name="mower")
    await asyncio.sleep(0.5)
    log(f"rain, cancel: {mower.cancel()}")
    await asyncio.wait([mower])
    log(f"cancelled: {mower.cancelled()}")


asyncio.run(main())
