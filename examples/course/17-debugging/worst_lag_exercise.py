# fails: NotImplementedError
import asyncio
import time


async def calm():
    await asyncio.sleep(0.55)


async def block_midway():
    await asyncio.sleep(0.25)
    time.sleep(0.45)
    await asyncio.sleep(0.25)


async def block_twice():
    await asyncio.sleep(0.05)
    time.sleep(0.65)
    await asyncio.sleep(0.25)
    time.sleep(0.2)
    await asyncio.sleep(0.25)


async def block_at_the_end():
    await asyncio.sleep(0.25)
    time.sleep(0.45)


async def fail():
    await asyncio.sleep(0.25)
    raise LookupError("no such parcel")


async def worst_lag(job):
    raise NotImplementedError


async def measure(job):
    try:
        lag = await asyncio.wait_for(worst_lag(job), 5)
    except (
        LookupError,
        TypeError,
        ValueError,
        TimeoutError,
    ) as error:
        lag = error
    shown = f"{lag:.1f} s" if isinstance(lag, float) else repr(lag)
    print(f"{job.__name__}: {shown}")
    left = len(asyncio.all_tasks()) - 1
    assert left == 0, f"{job.__name__}: tasks still running: {left}"
    return lag


async def check(job, wanted):
    lag = await measure(job)
    good = isinstance(lag, float) and abs(lag - wanted) < 0.09
    assert good, f"{job.__name__}: wanted about {wanted} s"


async def main():
    await check(calm, 0.0)
    await check(block_midway, 0.4)
    await check(block_twice, 0.6)
    await check(block_at_the_end, 0.4)
    error = await measure(fail)
    assert isinstance(error, LookupError), "fail: wanted its error"
    print("passed")


asyncio.run(main())
