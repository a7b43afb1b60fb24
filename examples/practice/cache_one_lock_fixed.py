import asyncio
import time

from ttlcache import Cache

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def ask_shop(item):
    await asyncio.sleep(1 if item == "piano" else 0.1)
    return {"piano": 5000, "tea": 3}[item]


async def visitor(name, cache, item):
    price = await cache.get(item)
    log(f"{name}: {item} costs {price}")


async def main():
    async with Cache(ask_shop, size=100, ttl=10) as cache:
        await visitor("Ann", cache, "tea")
        async with asyncio.TaskGroup() as group:
            for name, item in ("Bob", "piano"), ("Cid", "tea"):
                task = visitor(name, cache, item)
                group.create_task(task, name=name)


asyncio.run(main())
