import asyncio


async def water_plants():
    try:
        while True:
            await asyncio.sleep(0.2)
            print("drip")
    except asyncio.CancelledError:
        print("tap: cancelled")
        raise


async def main():
    tap = asyncio.create_task(water_plants(), name="tap")
    await asyncio.sleep(0.5)
    print("main ends")
    return tap


tap = asyncio.run(main())
print("the loop is closed, the tap is done:", tap.done())
