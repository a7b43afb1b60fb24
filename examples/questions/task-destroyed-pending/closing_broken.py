# fails: lost task
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
    asyncio.create_task(water_plants(), name="tap")
    await asyncio.sleep(0.5)
    print("main ends")


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
for task in asyncio.all_tasks(loop):
    task.cancel()
loop.close()
print("the loop is closed")
