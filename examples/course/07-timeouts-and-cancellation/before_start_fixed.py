import asyncio

RACK = ["red bike"]


async def ride():
    bike = RACK.pop()
    try:
        print(f"riding the {bike}")
        await asyncio.sleep(0.2)
    finally:
        RACK.append(bike)


async def main():
    task = asyncio.create_task(ride(), name="ride")
    task.cancel()
    await asyncio.wait([task])
    print(f"cancelled: {task.cancelled()}")
    print(f"in the rack: {RACK}")


asyncio.run(main())
