import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def save():
    await asyncio.sleep(0.5)
    log("the text is saved")


async def main():
    saving = asyncio.create_task(save(), name="saving")
    try:
        async with asyncio.timeout(0.2):
            await asyncio.shield(saving)
    except TimeoutError:
        log("still saving, please wait")
    await saving
    log("the editor is closed")


asyncio.run(main())
