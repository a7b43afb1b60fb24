import asyncio
import time

START = time.perf_counter()


async def process(sources, handle, consumers, room):
    queue, failed = asyncio.Queue(room), []
    end = object()

    def note(error):
        if asyncio.current_task().cancelling():
            raise error
        failed.append(error)

    async def produce(source):
        try:
            async for job in source:
                await queue.put(job)
        except (Exception, asyncio.CancelledError) as error:
            note(error)

    async def consume():
        while (job := await queue.get()) is not end:
            try:
                await handle(job)
            except (Exception, asyncio.CancelledError) as error:
                note(error)

    async with asyncio.TaskGroup() as group:
        for number in range(1, consumers + 1):
            group.create_task(consume(), name=f"cook {number}")
        async with asyncio.TaskGroup() as producers:
            for number, source in enumerate(sources, 1):
                name = f"waiter {number}"
                producers.create_task(produce(source), name=name)
        for _ in range(consumers):
            await queue.put(end)
    return failed


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def tables(pause, *dishes):
    for dish in dishes:
        await asyncio.sleep(pause)
        yield dish
        log(f"{dish} is on the list")


async def cook(dish):
    await asyncio.sleep(0.5)
    if dish == "toast":
        raise ValueError("the toast is burnt")
    log(f"{dish} is ready")


async def main():
    orders = (
        tables(0.2, "soup", "toast", "cake"),
        tables(0.5, "fish", "rice"),
    )
    failed = await process(orders, cook, consumers=2, room=1)
    log(f"failed: {failed}")


if __name__ == "__main__":
    asyncio.run(main())
