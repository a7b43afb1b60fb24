# needs: signals
import asyncio
import os
import signal
import sys
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def take_orders(orders):
    for number in range(1, 1000):
        orders.put_nowait(number)
        log(f"poster {number} is ordered")
        await asyncio.sleep(0.3)


async def make_posters(orders):
    while (number := await orders.get()) is not None:
        await asyncio.sleep(0.8)
        log(f"poster {number} is printed")


async def close(desk, presses, orders, limit):
    desk.cancel()  # (1)!
    await asyncio.wait([desk])
    for _ in presses:
        orders.put_nowait(None)  # (2)!
    done, late = await asyncio.wait(presses, timeout=limit)  # (3)!
    for press in late:
        press.cancel()
    if late:
        await asyncio.wait(late, timeout=0.5)
    failed = {p for p in done if p.cancelled() or p.exception()}
    return sorted(press.get_name() for press in late | failed)


async def main():
    loop, stop = asyncio.get_running_loop(), asyncio.Event()
    for number in signal.SIGINT, signal.SIGTERM:
        loop.add_signal_handler(number, stop.set)
    loop.call_later(0.7, os.kill, os.getpid(), signal.SIGTERM)
    orders = asyncio.Queue()
    presses = [
        asyncio.create_task(make_posters(orders), name=name)
        for name in ("press A", "press B")
    ]
    desk = asyncio.create_task(take_orders(orders), name="desk")
    await stop.wait()
    log("asked to stop")
    return await close(desk, presses, orders, limit=2)


bad = asyncio.run(main())
log(f"late or failed: {bad}")
sys.exit(1 if bad else 0)  # (4)!
