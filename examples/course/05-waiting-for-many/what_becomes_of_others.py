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


async def work(end):
    try:
        await asyncio.sleep(0.2)
        end.append("finished")
    except asyncio.CancelledError:
        end.append("cancelled")
        raise


async def main():
    print("one task fails; what is raised; the other task")
    for way in gather, TaskGroup, wait, as_completed:
        end = []
        waiter = asyncio.create_task(way(fail(), work(end)))
        await asyncio.sleep(0.3)
        error = waiter.exception()
        raised = type(error).__name__ if error else "nothing"
        print(f"  {way.__name__:12}  {raised:14}  {end[0]}")
    print("the one who waits is cancelled; the other task")
    for way in gather, TaskGroup, wait, as_completed:
        end = []
        waiter = asyncio.create_task(way(work(end)))
        await asyncio.sleep(0.1)
        waiter.cancel()
        await asyncio.sleep(0.2)
        print(f"  {way.__name__:12}  {end[0]}")


asyncio.run(main())
