import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def bake():
    try:
        await asyncio.sleep(0.5)
        log("the pie is ready")
    except asyncio.CancelledError:
        log("the oven is switched off")
        raise


async def whip():
    await asyncio.sleep(0.1)
    raise RuntimeError("the cream has turned sour")


async def main():
    try:
        await asyncio.gather(bake(), whip())
    except RuntimeError as error:
        log(str(error))
    await asyncio.sleep(0.1)
    log("everyone goes home")


asyncio.run(main())
