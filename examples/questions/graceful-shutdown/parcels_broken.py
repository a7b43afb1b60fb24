# fails: wrong output
# needs: signals
import asyncio
import os
import signal
import time

START = time.perf_counter()
couriers = []


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def deliver(parcel, seconds):
    try:
        await asyncio.sleep(seconds)
        log(f"{parcel}: delivered")
    except asyncio.CancelledError:
        log(f"{parcel}: sent back")
        raise


async def accept_parcels():
    parcels = {"book": 0.4, "lamp": 0.5, "sofa": 60, "vase": 0.4}
    for parcel, seconds in parcels.items():
        log(f"{parcel}: accepted")
        delivery = deliver(parcel, seconds)
        couriers.append(asyncio.create_task(delivery, name=parcel))
        await asyncio.sleep(0.3)


async def main():
    loop, stop = asyncio.get_running_loop(), asyncio.Event()
    for number in signal.SIGINT, signal.SIGTERM:
        loop.add_signal_handler(number, stop.set)
    loop.call_later(0.7, os.kill, os.getpid(), signal.SIGTERM)
    desk = asyncio.create_task(accept_parcels(), name="desk")
    await stop.wait()
    log("asked to stop")
    for task in desk, *couriers:
        task.cancel()
    await asyncio.gather(desk, *couriers, return_exceptions=True)
    log("main ends")


asyncio.run(main())
