import asyncio
import os
import signal
import time

start = time.perf_counter()


def say(text):
    print(f"{time.perf_counter() - start:.1f} {text}")


async def serve():
    loop = asyncio.get_running_loop()
    stop = asyncio.Event()
    for number in signal.SIGTERM, signal.SIGUSR1:
        loop.add_signal_handler(number, lambda n=number: (say(n.name), stop.set()))
    loop.call_later(2, os.kill, os.getpid(), signal.SIGTERM)
    await stop.wait()
    say("bye")


async def interrupted():
    asyncio.get_running_loop().call_later(2.5, signal.raise_signal, signal.SIGINT)
    try:
        while True:
            say("tick")
            await asyncio.sleep(1)
    except asyncio.CancelledError:
        say("cancelled")
        await asyncio.sleep(1)
        say("cleaned up")
        raise


asyncio.run(serve())
try:
    asyncio.run(interrupted())
except KeyboardInterrupt:
    say("KeyboardInterrupt")
