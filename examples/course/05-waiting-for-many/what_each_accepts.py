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


async def accepts(way, aws):
    try:
        await way(aws)
    except Exception:
        return "no"
    return "yes"


async def main():
    print(f"{'':14} coroutine      task   nothing")
    for way in gather, TaskGroup, wait, as_completed:
        coroutine = asyncio.sleep(0)
        task = asyncio.create_task(asyncio.sleep(0))
        verdicts = [
            await accepts(way, aws)
            for aws in ([coroutine], [task], [])
        ]
        row = "".join(f"{verdict:>10}" for verdict in verdicts)
        print(f"{way.__name__:14}{row}")
        coroutine.close()


asyncio.run(main())
