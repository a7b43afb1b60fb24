import asyncio

RACK = ["red", "blue", "green"]


async def ride(bike):
    try:
        print(f"riding the {bike} bike")
        await asyncio.sleep(1)
    finally:
        RACK.append(bike)


async def main():
    try:
        async with asyncio.timeout(0):
            await ride(RACK.pop(0))
    except TimeoutError:
        print("no time for the red one")
    try:
        await asyncio.wait_for(ride(RACK.pop(0)), 0)
    except TimeoutError:
        print("no time for the blue one")
    task = asyncio.create_task(ride(RACK.pop(0)))
    task.cancel()
    await asyncio.wait([task])
    print(f"cancelled: {task.cancelled()}")
    print(f"in the rack: {RACK}")


asyncio.run(main())
