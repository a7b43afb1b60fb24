# fails: wrong output
import asyncio
import time

START = time.monotonic()


def say(text):
    print(f"{time.monotonic() - START:.1f} s  {text}")


async def pay():
    say("money taken from the card")
    await asyncio.sleep(0.3)
    say("order written down")


async def handle_request():
    try:
        await pay()
        say("answer sent")
    except asyncio.CancelledError:
        say("handler: cancelled")
        raise


async def main():
    handler = asyncio.create_task(handle_request(), name="handler")
    await asyncio.sleep(0.1)
    handler.cancel()
    await asyncio.wait([handler])
    say("server stops")


asyncio.run(main())
