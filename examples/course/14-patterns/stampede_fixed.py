import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


class Cache:
    def __init__(self, load, ttl):
        self.load, self.ttl, self.tasks = load, ttl, {}

    async def get(self, key):
        if key not in self.tasks:
            task = asyncio.create_task(self.load(key), name="load")
            task.add_done_callback(lambda task: self.loaded(key))
            self.tasks[key] = task
        return await self.tasks[key]

    def loaded(self, key):
        loop = asyncio.get_running_loop()
        loop.call_later(self.ttl, self.tasks.pop, key)


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
    await asyncio.sleep(0.9)
    await page("still fresh", rates)
    await asyncio.sleep(0.2)
    await page("out of date", rates)


asyncio.run(main())
