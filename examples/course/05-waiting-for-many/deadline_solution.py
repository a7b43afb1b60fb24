import asyncio

SECONDS = {"bakery": 0.2, "florist": 0.6, "grocery": 0.1}


async def ask(shop):
    await asyncio.sleep(SECONDS[shop])
    return f"{shop} is open"


async def ask_all(shops, limit):
    tasks = [asyncio.create_task(ask(shop)) for shop in shops]
    done, pending = await asyncio.wait(tasks, timeout=limit)
    for task in pending:
        task.cancel()
    if pending:
        await asyncio.wait(pending)
    return [t.result() if t in done else "no answer" for t in tasks]


async def check(limit, florist, seconds):
    loop = asyncio.get_running_loop()
    start = loop.time()
    try:
        answers = await ask_all(list(SECONDS), limit)
    except (ValueError, TimeoutError) as error:
        answers = repr(error)
    moment = round(loop.time() - start, 1)
    print(f"{moment} s  {answers}")
    wanted = ["bakery is open", florist, "grocery is open"]
    assert answers == wanted, f"wanted {wanted}"
    assert moment == seconds, f"wanted at {seconds} s"
    assert len(asyncio.all_tasks()) == 1, "a task is still running"


async def main():
    await check(0.3, "no answer", 0.3)
    await check(1, "florist is open", 0.6)
    print("passed")


asyncio.run(main())
