import asyncio
import time

from ttlcache import Cache

START = time.perf_counter()
price = {"ticket": 20}


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def ask_database(item):
    found = price[item]
    await asyncio.sleep(0.4)
    return found


async def visitor(name, prices):
    log(f"{name}: {await prices.get('ticket')}")


async def main():
    async with Cache(ask_database, size=100, ttl=60) as prices:
        async with asyncio.TaskGroup() as group:
            group.create_task(visitor("Ann", prices), name="Ann")
            await asyncio.sleep(0.2)
            price["ticket"] = 25
            prices.invalidate("ticket")
            log("the price is 25 now")
            group.create_task(visitor("Bob", prices), name="Bob")
        await visitor("Cid", prices)


asyncio.run(main())
