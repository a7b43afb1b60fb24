# fails: RuntimeWarning
import asyncio


async def cook():
    await asyncio.sleep(0.3)
    return "soup"


async def serve(task):
    await asyncio.sleep(0.1)
    print(f"{task.result()} is on the table")


async def main():
    dish = asyncio.create_task(cook(), name="dish")
    dish.add_done_callback(serve)
    await dish
    await asyncio.sleep(0.2)
    print("dinner is over")


asyncio.run(main())
