import asyncio
from contextvars import ContextVar

basket = ContextVar("basket")


def put(item):
    basket.set((*basket.get(), item))


async def shop(name, items):
    for item in items:
        await asyncio.sleep(0.1)
        put(item)
    print(f"{name}: {', '.join(basket.get())}")


async def main():
    basket.set(())
    async with asyncio.TaskGroup() as group:
        group.create_task(shop("Ann", ["tea", "jam"]), name="Ann")
        group.create_task(shop("Bob", ["soap", "salt"]), name="Bob")


asyncio.run(main())
