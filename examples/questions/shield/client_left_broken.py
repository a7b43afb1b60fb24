# fails: wrong output
import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def pay():
    log("money taken from the card")
    await asyncio.sleep(0.3)
    log("order written down")


async def handle_request():
    try:
        await pay()
        log("answer sent")
    except asyncio.CancelledError:
        log("handler: cancelled")
        raise


async def main():
    handler = asyncio.create_task(handle_request(), name="handler")
    await asyncio.sleep(0.1)
    handler.cancel()
    await asyncio.wait([handler])
    log("server stops")


asyncio.run(main())
