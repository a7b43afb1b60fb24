import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def send(letter):
    try:
        await asyncio.sleep(0.5)
        log(f"{letter}: sent")
    except asyncio.CancelledError:
        log(f"{letter}: cancelled")
        raise


async def main():
    first = asyncio.create_task(send("first"), name="first")
    second = asyncio.create_task(send("second"), name="second")
    waiting = asyncio.shield(first)
    await asyncio.sleep(0.1)
    first.cancel()
    try:
        await waiting
    except asyncio.CancelledError as error:
        requests = asyncio.current_task().cancelling()
        log(f"main: {error!r}")
        log(f"main was cancelled {requests} times")
    try:
        await asyncio.wait_for(asyncio.shield(second), 0.1)
    except TimeoutError:
        log("main: no time left")


asyncio.run(main())
