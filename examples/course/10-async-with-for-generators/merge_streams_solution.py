import asyncio
import inspect
from contextlib import aclosing


async def buses(line, period, count):
    for number in range(1, count + 1):
        await asyncio.sleep(period)
        yield f"{line}{number}"


async def merge(first, second):
    queue = asyncio.Queue()
    end = object()

    async def pump(stream):
        async for item in stream:
            queue.put_nowait(item)
        queue.put_nowait(end)

    pumps = [asyncio.create_task(pump(s)) for s in (first, second)]
    try:
        for _ in pumps:
            while (item := await queue.get()) is not end:
                yield item
    finally:
        for task in pumps:
            task.cancel()
        await asyncio.wait(pumps)


async def watch(red, blue, leave_after=None):
    seen = []
    start = asyncio.get_running_loop().time()
    merged = merge(buses(*red), buses(*blue))
    if inspect.iscoroutine(merged):
        await merged
    assert inspect.isasyncgen(merged), "write an async generator"
    try:
        async with asyncio.timeout(5), aclosing(merged):
            async for bus in merged:
                now = asyncio.get_running_loop().time()
                seen.append(f"{bus} {now - start:.1f}")
                if bus == leave_after:
                    break
    except (RuntimeError, TimeoutError) as error:
        seen.append(repr(error))
    now = asyncio.get_running_loop().time()
    return f"{', '.join(seen)}, end {now - start:.1f}"


async def check(wanted, *args):
    seen = await watch(*args)
    print(seen)
    assert seen == wanted, f"wanted {wanted}"
    assert len(asyncio.all_tasks()) == 1, "a task is still running"


async def main():
    red, blue = ("red", 0.2, 3), ("blue", 0.5, 2)
    both = "red1 0.2, red2 0.4, blue1 0.5, red3 0.6, blue2 1.0"
    await check(f"{both}, end 1.0", red, blue)
    await check(f"{both}, end 1.0", blue, red)
    await check("red1 0.2, end 0.2", red, blue, "red1")
    print("passed")


asyncio.run(main())
