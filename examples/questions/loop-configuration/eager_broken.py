# needs: python>=3.12
# fails: KeyError
import asyncio

counters = {}


async def print_photo(order):
    print(f"{order}: bring it to counter {counters[order]}")
    await asyncio.sleep(0.3)
    print(f"{order}: ready")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    task = asyncio.create_task(print_photo("order 7"), name="photo")
    print("the task is made")
    counters["order 7"] = 2
    await task


asyncio.run(main())
