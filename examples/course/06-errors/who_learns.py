import asyncio
import gc


async def in_turn(*jobs):
    for task in [asyncio.create_task(job) for job in jobs]:
        await task


async def gather(*jobs):
    await asyncio.gather(*jobs)


async def gather_all(*jobs):
    await asyncio.gather(*jobs, return_exceptions=True)


async def TaskGroup(*jobs):
    async with asyncio.TaskGroup() as group:
        for job in jobs:
            group.create_task(job)


async def wait(*jobs):
    await asyncio.wait(map(asyncio.create_task, jobs))


async def wait_first(*jobs):
    tasks = [asyncio.create_task(job) for job in jobs]
    await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)


async def as_completed(*jobs):
    for job in asyncio.as_completed(map(asyncio.create_task, jobs)):
        await job


async def nobody(*jobs):
    for job in jobs:
        asyncio.create_task(job)


async def work(name, seconds, ends, good=False):
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        ends[name] = "cancelled"
        raise
    ends[name] = "finished" if good else "failed"
    if not good:
        raise ValueError(name)


async def observe(way):
    loop = asyncio.get_running_loop()
    ends, logged, start = {}, [], loop.time()
    loop.set_exception_handler(
        lambda _, context: logged.append(str(context["exception"]))
    )
    jobs = (
        work("third", 0.3, ends, good=True),
        work("first", 0.1, ends),
        work("second", 0.2, ends),
    )
    try:
        await way(*jobs)
        raised = "nothing"
    except Exception as error:
        raised = type(error).__name__
    moment = f"{loop.time() - start:.1f} s"
    await asyncio.sleep(0.5)
    gc.collect()
    logs = ", ".join(sorted(logged)) or "-"
    row = f"{way.__name__:12} {raised:14} {moment}"
    print(f"{row}  {ends['second']:9} {ends['third']:9} {logs}")


async def main():
    print(
        "             raised         at     second    third     log"
    )
    for way in in_turn, gather, gather_all, TaskGroup:
        await observe(way)
    for way in wait, wait_first, as_completed, nobody:
        await observe(way)


asyncio.run(main())
