import asyncio

SECONDS = {"Oslo": 0.1, "Rome": 0.2, "Lima": 0.4, "Baku": 0.7}
SECONDS |= {"Rio": 0.1, "Kyiv": 0.2}
asked = []


async def ask(server):
    asked.append(server)
    await asyncio.sleep(SECONDS[server])
    if server in ("Rio", "Kyiv"):
        raise ConnectionError(f"{server} is down")
    return f"an answer from {server}"


async def hedge(servers, delay):
    left, running = list(servers), set()
    try:
        while left or running:
            if left:
                running.add(asyncio.create_task(ask(left.pop(0))))
            done, running = await asyncio.wait(
                running,
                timeout=delay if left else None,
                return_when=asyncio.FIRST_COMPLETED,
            )
            good = [task for task in done if not task.exception()]
            if good:
                return good[0].result()
        raise ConnectionError("nobody answers")
    finally:
        for task in running:
            task.cancel()
        if running:
            await asyncio.wait(running)


async def check(servers, last, *wanted, stop=9):
    asked.clear()
    loop = asyncio.get_running_loop()
    start = loop.time()
    try:
        async with asyncio.timeout(stop):
            result = await hedge(servers, 0.3)
    except Exception as error:
        if isinstance(error, NotImplementedError):
            raise
        result = type(error).__name__
    got = result, round(loop.time() - start, 1)
    title = " ".join(servers)
    print(f"{title}: {got}")
    assert got == wanted, f"{title}: wanted {wanted}"
    wrong = f"{title}: {last} must be the last one asked"
    assert asked == servers[: servers.index(last) + 1], wrong
    assert len(asyncio.all_tasks()) == 1, "a task is still running"


async def main():
    answer = "an answer from {}".format
    await check(["Oslo", "Rome"], "Oslo", answer("Oslo"), 0.1)
    await check(["Baku", "Oslo"], "Oslo", answer("Oslo"), 0.4)
    await check(["Lima", "Baku"], "Baku", answer("Lima"), 0.4)
    await check(["Rio", "Rome"], "Rome", answer("Rome"), 0.3)
    await check(
        ["Baku", "Kyiv", "Oslo"], "Oslo", answer("Oslo"), 0.6
    )
    await check(["Rio", "Kyiv"], "Kyiv", "ConnectionError", 0.3)
    stopped = "TimeoutError"
    await check(["Baku", "Lima"], "Lima", stopped, 0.5, stop=0.5)
    print("passed")


asyncio.run(main())
