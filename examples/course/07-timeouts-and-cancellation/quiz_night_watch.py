# needs: python>=3.13
import asyncio


async def leak():
    raise OSError("leak")


async def guard():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        print("the guard stays")
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(leak())
    except* OSError:
        print("the guard has found a leak")
    await asyncio.sleep(0.1)
    print("the night is over")


async def main():
    task = asyncio.create_task(guard())
    await asyncio.sleep(0.1)
    task.cancel()
    await asyncio.wait([task])
    print(f"cancelled: {task.cancelled()}")


asyncio.run(main())
