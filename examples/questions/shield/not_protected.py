import asyncio
import time

START = time.monotonic()


def say(text):
    print(f"{time.monotonic() - START:.1f} s  {text}")


async def send(letter):
    try:
        await asyncio.sleep(0.5)
        say(f"{letter}: sent")
    except asyncio.CancelledError:
        say(f"{letter}: cancelled")
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
        say(f"main: {error!r}, was cancelled {requests} times")
    try:
        await asyncio.wait_for(asyncio.shield(second), 0.1)
    except TimeoutError:
        say("main: no time for the second, the end")


asyncio.run(main())
