import asyncio


async def download(mirror, seconds):
    await asyncio.sleep(seconds)
    if mirror in ("Lima", "Rio"):
        raise ConnectionError(f"{mirror} is down")
    return f"a file from {mirror}"


async def first_success(tasks):
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
        await asyncio.gather(*tasks, return_exceptions=True)


async def check(mirrors, *wanted):
    tasks = [asyncio.create_task(download(*m)) for m in mirrors]
    loop = asyncio.get_running_loop()
    start = loop.time()
    try:
        result = await first_success(tasks)
    except (ConnectionError, ValueError) as error:
        result = type(error)
    got = result, round(loop.time() - start, 1)
    assert got == wanted, f"{got}, but wanted {wanted}"
    assert all(t.done() for t in tasks), "a task is still running"


async def main():
    mirrors = [("Oslo", 0.5), ("Lima", 0.1), ("Rome", 0.3)]
    await check(mirrors, "a file from Rome", 0.3)
    await check([("Rio", 0.2), ("Lima", 0.1)], ConnectionError, 0.2)
    print("passed")


asyncio.run(main())
