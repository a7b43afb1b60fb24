# fails: wrong output
import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


class Cache:
    def __init__(self, load, ttl):
        self.load, self.ttl, self.values = load, ttl, {}

    async def get(self, key):
        if key not in self.values:
            self.values[key] = await self.load(key)
            loop = asyncio.get_running_loop()
            loop.call_later(self.ttl, self.values.pop, key, None)
        return self.values[key]


async def ask_bank(currency):
    log(f"the bank is asked about {currency}")
    await asyncio.sleep(0.3)
    return 90


async def page(name, rates):
    log(f"{name}: {await rates.get('EUR')}")


async def main():
    rates = Cache(ask_bank, ttl=1)
    async with asyncio.TaskGroup() as group:
        for name in "hall", "street", "app":
            group.create_task(page(name, rates), name=name)
            await asyncio.sleep(0.1)


asyncio.run(main())
