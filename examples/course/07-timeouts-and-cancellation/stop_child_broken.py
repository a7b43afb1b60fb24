# fails: wrong output
import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def bake():
    try:
        await asyncio.sleep(5)
    finally:
        await asyncio.sleep(0.3)
        log("the oven is cold")


async def work():
    oven = asyncio.create_task(bake(), name="oven")
    await asyncio.sleep(0.1)
    oven.cancel()
    try:
        await oven
    except asyncio.CancelledError:
        pass
    log("time to cook dinner")
    await asyncio.sleep(0.2)
    log("dinner is served")


async def main():
    cook = asyncio.create_task(work(), name="cook")
    await asyncio.sleep(0.2)
    log("the cafe closes")
    cook.cancel()
    await asyncio.sleep(0.3)
    log(f"the cook was cancelled: {cook.cancelled()}")


asyncio.run(main())
