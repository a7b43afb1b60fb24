# needs: python>=3.12
import asyncio


async def seat(guest):
    print(f"  {guest} sits down")
    await asyncio.sleep(0)
    print(f"  {guest} orders")


async def main():
    loop = asyncio.get_running_loop()
    for factory in None, asyncio.eager_task_factory:
        loop.set_task_factory(factory)
        print("eager:" if factory else "as usual:")
        guest = asyncio.create_task(seat("the guest"))
        print("  create_task has returned")
        await guest


asyncio.run(main())
