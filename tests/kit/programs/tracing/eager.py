# needs: python>=3.12
"""Eager tasks: their first step runs while they are being made."""

import asyncio


async def quick():
    return "quick"


async def talks():
    print("talks:", asyncio.current_task() is not None)
    asyncio.create_task(quick(), name="made inside")


async def goes_on(name):
    print(name, "begins")
    await asyncio.sleep(0)
    print(name, "goes on")
    await asyncio.sleep(0.01)
    print(name, "ends")


async def silent():
    await asyncio.sleep(0.02)


async def fails():
    raise ValueError("at once")


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    tasks = [
        asyncio.create_task(coroutine)
        for coroutine in (quick(), talks(), goes_on("first"), silent(), fails())
    ]
    for task, name in zip(tasks, ("quick", "talks", "first", "silent", "fails"), strict=True):
        task.set_name(name)
    print("made")
    print(await asyncio.gather(*tasks, return_exceptions=True))


asyncio.run(main())
