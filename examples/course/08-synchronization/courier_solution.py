import asyncio
import itertools

WANTED = [
    "0.3 s: join() is over",
    "book: delivered",
    "lamp: delivered",
    "vase: the road is closed",
]


async def deliver(parcel):
    await asyncio.sleep(0.1)
    if parcel == "vase":
        raise ConnectionError("the road is closed")


async def courier(queue, report):
    while (parcel := await queue.get()) is not None:
        try:
            await deliver(parcel)
            report(f"{parcel}: delivered")
        except ConnectionError as error:
            report(f"{parcel}: {error}")
        finally:
            queue.task_done()
    queue.task_done()


async def day(queue, lines):
    loop = asyncio.get_running_loop()
    start = loop.time()
    await asyncio.sleep(0.1)
    for parcel in "vase", "book", "lamp":
        queue.put_nowait(parcel)
    await queue.join()
    lines.append(f"{loop.time() - start:.1f} s: join() is over")
    queue.put_nowait(None)
    queue.put_nowait(None)
    await queue.join()


async def main():
    queue = asyncio.Queue()
    lines = []
    tasks = [
        asyncio.create_task(courier(queue, lines.append)),
        asyncio.create_task(courier(queue, lines.append)),
        asyncio.create_task(day(queue, lines)),
    ]
    done, pending = await asyncio.wait(tasks, timeout=5)
    print(*lines, sep="\n")
    errors = [task.exception() for task in tasks if task in done]
    for error in filter(None, errors):
        if isinstance(error, NotImplementedError):
            raise error
        raise AssertionError(f"a courier fell: {error!r}")
    assert tasks[2] in done, "join() waits forever"
    assert not pending, "a courier has not gone home"
    for got, wanted in itertools.zip_longest(sorted(lines), WANTED):
        assert got == wanted, f"wanted {wanted!r}, not {got!r}"
    print("passed")


asyncio.run(main())
