import asyncio


async def climb():
    for step in range(1, 4):
        print(f"step {step}")
        await asyncio.sleep(0)
    print("the top")


async def main():
    task = asyncio.create_task(climb())
    await asyncio.sleep(0)
    print("done?", task.done())
    await task
    print("done?", task.done())


asyncio.run(main())
