import asyncio


async def gather(*jobs):
    await asyncio.gather(*jobs)


async def TaskGroup(*jobs):
    async with asyncio.TaskGroup() as group:
        for job in jobs:
            group.create_task(job)


async def wait(*jobs):
    done, _ = await asyncio.wait(map(asyncio.create_task, jobs))
    return [task.exception() for task in done]


async def as_completed(*jobs):
    for job in asyncio.as_completed(map(asyncio.create_task, jobs)):
        await job


async def fail():
    raise ValueError


async def work(ends):
    try:
        await asyncio.sleep(0.2)
        ends.append("finished")
    except asyncio.CancelledError:
        ends.append("cancelled")
        raise


async def main():
    print("             one task fails            the waiter")
    print("             raised          the other is cancelled")
    for way in gather, TaskGroup, wait, as_completed:
        ends = []
        waiter = asyncio.create_task(way(fail(), work(ends)))
        await asyncio.sleep(0.3)
        error = waiter.exception()
        raised = type(error).__name__ if error else "nothing"
        waiter = asyncio.create_task(way(work(ends)))
        await asyncio.sleep(0.1)
        waiter.cancel()
        await asyncio.sleep(0.2)
        other, alone = ends
        print(f"{way.__name__:12} {raised:15} {other:9} {alone}")


asyncio.run(main())
