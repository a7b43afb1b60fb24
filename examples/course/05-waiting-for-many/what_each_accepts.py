import asyncio


async def gather(aws):
    await asyncio.gather(*aws)


async def TaskGroup(aws):
    async with asyncio.TaskGroup() as group:
        for aw in aws:
            group.create_task(aw)


async def wait(aws):
    await asyncio.wait(aws)


async def as_completed(aws):
    for earliest in asyncio.as_completed(aws):
        await earliest


async def verdict(way, aws):
    try:
        await way(aws)
    except Exception:
        return "no"
    return "yes"


async def main():
    print("             coroutine task Future empty")
    loop = asyncio.get_running_loop()
    for way in gather, TaskGroup, wait, as_completed:
        coroutine = asyncio.sleep(0)
        one = await verdict(way, [coroutine])
        coroutine.close()
        task = asyncio.create_task(asyncio.sleep(0))
        two = await verdict(way, [task])
        future = loop.create_future()
        loop.call_soon(future.set_result, None)
        three = await verdict(way, [future])
        four = await verdict(way, [])
        row = f"{way.__name__:12} {one:9} {two:4}"
        print(f"{row} {three:6} {four}")


asyncio.run(main())
