import asyncio


async def shine(events, seconds):
    try:
        await asyncio.sleep(seconds)
    finally:
        await asyncio.sleep(0.2)
        events.append("lamp is off")


async def stop(task):
    task.cancel()
    await asyncio.wait([task])


async def check(seconds, cancel_at, *wanted):
    loop, events = asyncio.get_running_loop(), []
    lamp = asyncio.create_task(shine(events, seconds))
    await asyncio.sleep(0.4)
    start = loop.time()
    stopping = asyncio.create_task(stop(lamp))
    loop.call_later(cancel_at, stopping.cancel)
    await asyncio.wait([stopping])
    moment = round(loop.time() - start, 1)
    if stopping.cancelled():
        ending = "cancelled"
    else:
        stopping.result()
        ending = "returned"
    await asyncio.sleep(0.4)
    assert lamp.done(), "nobody has cancelled the lamp"
    assert events == ["lamp is off"], "the clean-up was cut short"
    got = ending, moment
    assert got == wanted, f"{got}, but wanted {wanted}"


async def main():
    await check(5, 9, "returned", 0.2)
    await check(0.1, 9, "returned", 0.0)
    await check(5, 0.1, "cancelled", 0.1)
    print("passed")


asyncio.run(main())
