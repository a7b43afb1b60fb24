import asyncio


async def price(shop):
    await asyncio.sleep(0.1)
    return f"{shop}: 90"


async def main():
    loop = asyncio.get_running_loop()
    coroutine = price("north")
    task = asyncio.create_task(price("south"))
    future = loop.create_future()
    loop.call_later(0.2, future.set_result, "west: 95")  # (1)!

    print(len(asyncio.all_tasks()), "tasks before gather")
    answers = asyncio.gather(coroutine, task, future)
    print(len(asyncio.all_tasks()), "tasks after gather")
    print(await answers)


asyncio.run(main())
