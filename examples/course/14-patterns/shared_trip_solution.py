import asyncio

trips = []


async def fetch_many(items):
    trips.append(items)
    await asyncio.sleep(0.1)
    if "ghost" in items:
        raise LookupError("no such thing in the shop")
    return {item: len(item) for item in items}


async def price(item, patience, queue):
    future = asyncio.get_running_loop().create_future()
    await queue.put((item, future))
    async with asyncio.timeout(patience):
        return await future


async def serve(queue, size, seconds):
    while True:
        batch = [await queue.get()]
        try:
            async with asyncio.timeout(seconds):
                while len(batch) < size:
                    batch.append(await queue.get())
        except TimeoutError:
            pass
        prices, failure = {}, None
        try:
            prices = await fetch_many([item for item, _ in batch])
        except Exception as error:
            failure = error
        for item, future in batch:
            if future.done():
                continue
            if failure:
                future.set_exception(failure)
            else:
                future.set_result(prices[item])


async def check(queue, server, orders, *wanted):
    loop = asyncio.get_running_loop()
    start = loop.time()

    async def order(item, moment=0, patience=3):
        await asyncio.sleep(moment)
        try:
            result = await price(item, patience, queue)
        except Exception as error:
            result = type(error).__name__
        return f"{item} {result} at {loop.time() - start:.1f} s"

    got = await asyncio.gather(*(order(*each) for each in orders))
    if server.done():
        error = server.exception()
        if isinstance(error, NotImplementedError):
            raise error
        raise AssertionError(f"serve has stopped: {error!r}")
    print(", ".join(got))
    assert got == list(wanted), f"wanted {', '.join(wanted)}"


async def main():
    queue = asyncio.Queue()
    server = asyncio.create_task(serve(queue, 3, 0.2))
    full = ["tea"], ["milk"], ["bread"]
    prices = "tea 3 at 0.1 s", "milk 4 at 0.1 s", "bread 5 at 0.1 s"
    await check(queue, server, full, *prices)
    assert trips == [["tea", "milk", "bread"]], "one trip wanted"
    some = ["tea"], ["milk", 0.1]
    prices = "tea 3 at 0.3 s", "milk 4 at 0.3 s"
    await check(queue, server, some, *prices)
    assert trips[1:] == [["tea", "milk"]], "one trip wanted"
    errors = (
        "ghost LookupError at 0.3 s",
        "tea LookupError at 0.3 s",
    )
    await check(queue, server, (["ghost"], ["tea"]), *errors)
    left = ["tea", 0, 0.1], ["milk"]
    fates = "tea TimeoutError at 0.1 s", "milk 4 at 0.3 s"
    await check(queue, server, left, *fates)
    await check(queue, server, (["salt"],), "salt 4 at 0.3 s")
    server.cancel()
    await asyncio.wait([server], timeout=3)
    assert server.done(), "serve must stop when cancelled"
    assert server.cancelled(), "serve must be cancelled"
    print("passed")


asyncio.run(main())
