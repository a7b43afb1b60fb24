# fails: NotImplementedError
import asyncio
import time

START = time.perf_counter()


async def bake(orders, seconds, baked):
    try:
        while (cake := await orders.get()) is not None:
            await asyncio.sleep(seconds)
            baked.append(cake)
    finally:
        await asyncio.sleep(0.1)


async def close_bakery(orders, bakers, limit):
    raise NotImplementedError


async def check(limit, cakes, late, seconds):
    orders, baked = asyncio.Queue(), []
    bakers = [
        asyncio.create_task(bake(orders, 0.2, baked), name="Ada"),
        asyncio.create_task(bake(orders, 0.7, baked), name="Max"),
    ]
    for cake in "ABC":
        orders.put_nowait(cake)
    start = time.perf_counter()
    try:
        closing = close_bakery(orders, bakers, limit)
        names = await asyncio.wait_for(closing, 5)
    except (AttributeError, TimeoutError, ValueError) as error:
        names = repr(error)
    moment = round(time.perf_counter() - start, 1)
    print(f"{moment} s  baked: {baked}, late: {names}")
    assert baked == list(cakes), f"wanted the cakes {list(cakes)}"
    assert names == late, f"wanted {late}"
    assert moment == seconds, f"wanted at {seconds} s"
    running = [baker for baker in bakers if not baker.done()]
    assert not running, "a baker is still there"


async def main():
    await check(1, "ACB", [], 0.8)
    await check(0.3, "A", ["Ada", "Max"], 0.4)
    await check(0.6, "AC", ["Max"], 0.7)
    print("passed")


asyncio.run(main())
