# needs: signals
import asyncio
import os
import signal


def on_signal(*_):
    print("a signal")


async def weigh(parcel):
    print(f"{parcel} is on the scales")
    os.kill(os.getpid(), signal.SIGTERM)
    print(f"{parcel} is weighed")


async def main():
    signal.signal(signal.SIGTERM, on_signal)
    await weigh("the book")
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGTERM, on_signal)
    await weigh("the vase")
    await asyncio.sleep(0.1)


asyncio.run(main())
