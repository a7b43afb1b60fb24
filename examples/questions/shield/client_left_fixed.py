import asyncio
import time

START = time.monotonic()
payments = set()


def say(text):
    print(f"{time.monotonic() - START:.1f} s  {text}")


async def pay():
    say("money taken from the card")
    await asyncio.sleep(0.3)
    say("order written down")


async def handle_request():
    payment = asyncio.create_task(pay(), name="payment")
    payments.add(payment)
    payment.add_done_callback(payments.discard)
    try:
        await asyncio.shield(payment)
        say("answer sent")
    except asyncio.CancelledError:
        say("handler: cancelled")
        raise


async def main():
    handler = asyncio.create_task(handle_request(), name="handler")
    await asyncio.sleep(0.1)
    handler.cancel()
    await asyncio.wait([handler])
    await asyncio.gather(*payments)
    say("server stops")


asyncio.run(main())
