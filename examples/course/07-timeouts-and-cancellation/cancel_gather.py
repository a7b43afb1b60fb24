import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def sail(boat):
    try:
        await asyncio.sleep(1)
        log(f"{boat} is back")
    except asyncio.CancelledError:
        log(f"{boat} turns round")
        raise


async def main():
    boats = asyncio.gather(sail("Ann"), sail("Bee"))
    try:
        asyncio.create_task(boats)
    except TypeError as error:
        log(error)
    await asyncio.sleep(0.2)
    log("a storm is coming")
    boats.cancel()
    try:
        await boats
    except asyncio.CancelledError:
        log("nobody is at sea")


asyncio.run(main())
