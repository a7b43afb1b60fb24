# fails: NotImplementedError
import asyncio


async def run_clean(test, limit):
    raise NotImplementedError


async def tidy():
    await asyncio.create_task(asyncio.sleep(0.1), name="tidy")


async def leaky():
    asyncio.create_task(asyncio.sleep(60), name="radio")
    asyncio.create_task(asyncio.sleep(60), name="lamp")
    await asyncio.sleep(0.1)


async def stuck():
    await asyncio.sleep(60)


async def wrong():
    raise ValueError("2 + 2 is 5")


async def check(test, wanted, moment):
    loop = asyncio.get_running_loop()
    start, before = loop.time(), asyncio.all_tasks()
    try:
        async with asyncio.timeout(5):
            result = await run_clean(test, limit=0.5)
    except NotImplementedError:
        raise
    except Exception as error:
        result = repr(error)
    got = f"{result} at {loop.time() - start:.1f} s"
    print(f"{test.__name__}: {got}")
    wanted = f"{wanted} at {moment} s"
    assert got == wanted, f"{test.__name__}: wanted {wanted}"
    left = asyncio.all_tasks() - before
    names = sorted(task.get_name() for task in left)
    assert not left, f"{test.__name__}: {names} still run"


async def main():
    fridge = asyncio.create_task(asyncio.sleep(9), name="fridge")
    await check(tidy, "None", 0.1)
    await check(leaky, "AssertionError('left: lamp, radio')", 0.1)
    await check(stuck, "TimeoutError()", 0.5)
    await check(wrong, "ValueError('2 + 2 is 5')", 0.0)
    assert not fridge.done(), "fridge was there before the test"
    print("passed")


asyncio.run(main())
