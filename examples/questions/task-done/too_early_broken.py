# fails: InvalidStateError
import asyncio


async def bake():
    await asyncio.sleep(0.3)
    return "bread"


async def main():
    task = asyncio.create_task(bake(), name="bake")
    await asyncio.sleep(0.1)
    print("done:", task.done())
    print(task.result())


asyncio.run(main())
