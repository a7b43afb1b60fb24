import asyncio


async def book(what, seconds, free=True):
    await asyncio.sleep(seconds)
    if not free:
        raise LookupError(f"no {what} left")
    return what


async def strict_gather(*jobs):
    tasks = [asyncio.create_task(job) for job in jobs]
    try:
        return await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def check(wanted, seconds, *jobs):
    loop = asyncio.get_running_loop()
    start = loop.time()
    try:
        result = await strict_gather(*jobs)
    except (LookupError, ExceptionGroup) as error:
        result = repr(error)
    moment = round(loop.time() - start, 1)
    print(f"{moment} s  {result}")
    assert result == wanted, f"wanted {wanted}"
    assert moment == seconds, f"wanted at {seconds} s"
    assert len(asyncio.all_tasks()) == 1, "a task is still running"


async def main():
    jobs = book("seat", 0.3), book("room", 0.1), book("car", 0.2)
    await check(["seat", "room", "car"], 0.3, *jobs)
    jobs = book("seat", 0.4), book("room", 0.2, False)
    await check("LookupError('no room left')", 0.2, *jobs)
    print("passed")


asyncio.run(main())
