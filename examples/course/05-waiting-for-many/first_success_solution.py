import asyncio


async def download(mirror):
    seconds = {"Oslo": 0.5, "Lima": 0.1, "Rome": 0.3, "Rio": 0.2}
    await asyncio.sleep(seconds[mirror])
    if mirror in ("Lima", "Rio"):
        raise ConnectionError(f"{mirror} is down")
    return f"a file from {mirror}"


async def first_success(mirrors):
    tasks = [asyncio.create_task(download(m)) for m in mirrors]
    try:
        for earliest in asyncio.as_completed(tasks):
            try:
                return await earliest
            except ConnectionError:
                pass
        raise ConnectionError("every mirror is down")
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)


async def check(mirrors, *wanted):
    loop = asyncio.get_running_loop()
    start = loop.time()
    try:
        result = await first_success(mirrors)
    except (ConnectionError, ValueError) as error:
        result = type(error)
    got = result, round(loop.time() - start, 1)
    assert got == wanted, f"{got}, but wanted {wanted}"
    assert len(asyncio.all_tasks()) == 1, "a task is still running"


async def main():
    await check(["Oslo", "Lima", "Rome"], "a file from Rome", 0.3)
    await check(["Rio", "Lima"], ConnectionError, 0.2)
    print("passed")


asyncio.run(main())
