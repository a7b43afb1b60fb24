# fails: wrong output
import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


class LockedCache:
    def __init__(self, load, ttl):
        self.load, self.ttl, self.kept = load, ttl, {}
        self.lock = asyncio.Lock()

    async def get(self, key):
        async with self.lock:
            value, end = self.kept.get(key, (None, 0))
            if time.monotonic() >= end:
                value = await self.load(key)
                end = time.monotonic() + self.ttl
                self.kept[key] = value, end
        return value


async def ask_shop(item):
    await asyncio.sleep(1 if item == "piano" else 0.1)
    return {"piano": 5000, "tea": 3}[item]


async def visitor(name, cache, item):
    price = await cache.get(item)
    log(f"{name}: {item} costs {price}")


async def main():
    cache = LockedCache(ask_shop, ttl=10)
    await visitor("Ann", cache, "tea")
    async with asyncio.TaskGroup() as group:
        for name, item in ("Bob", "piano"), ("Cid", "tea"):
            group.create_task(visitor(name, cache, item), name=name)


asyncio.run(main())
