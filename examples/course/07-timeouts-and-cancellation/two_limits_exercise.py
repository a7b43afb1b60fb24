# fails: NotImplementedError
import asyncio


async def call(firm):
    seconds = {"Blue": 0.9, "Red": 0.2, "Gold": 1.5, "Lime": 0.8}
    await asyncio.sleep(seconds[firm])
    return f"{firm} taxi is coming"


async def find_taxi(firms, each, total):
    raise NotImplementedError


async def check(firms, total, *wanted, cancel_at=9):
    loop = asyncio.get_running_loop()
    start = loop.time()
    task = asyncio.create_task(find_taxi(firms, 0.3, total))
    loop.call_later(cancel_at, task.cancel)
    await asyncio.wait([task])
    if task.cancelled():
        result = "cancelled"
    elif isinstance(task.exception(), (LookupError, TimeoutError)):
        result = type(task.exception()).__name__
    else:
        result = task.result()
    got = result, round(loop.time() - start, 1)
    assert got == wanted, f"{got}, but wanted {wanted}"
    assert len(asyncio.all_tasks()) == 1, "a task is still running"


async def main():
    slow = ["Blue", "Gold", "Lime"]
    await check(["Blue", "Red"], 1, "Red taxi is coming", 0.5)
    await check(slow, 0.8, "TimeoutError", 0.8)
    await check(slow, 2, "LookupError", 0.9)
    await check(slow, 2, "cancelled", 0.4, cancel_at=0.4)
    print("passed")


asyncio.run(main())
