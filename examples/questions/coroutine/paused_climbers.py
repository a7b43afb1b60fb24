import asyncio
import inspect


async def climb(top, pace):
    floor = 0
    while floor < top:
        await asyncio.sleep(pace)
        floor += 1
    return f"at the top, floor {floor}"


async def main():
    ann, bob = climb(4, 0.2), climb(2, 0.5)
    async with asyncio.TaskGroup() as group:
        ann_task = group.create_task(ann, name="Ann")
        bob_task = group.create_task(bob, name="Bob")
        await asyncio.sleep(0.7)
        for coro in ann, bob:
            print(inspect.getcoroutinestate(coro))
            print("   ", inspect.getcoroutinelocals(coro))
    print(ann_task.result())
    print(bob_task.result())


asyncio.run(main())
