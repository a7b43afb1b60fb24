# fails: wrong output
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
    await asyncio.sleep(0.3)
    return 90


async def page(name, rates, patience):
    try:
        async with asyncio.timeout(patience):
            log(f"{name}: {await rates.get('EUR')}")
    except TimeoutError:
        log(f"{name}: no rate today")


async def main():
    rates = Cache(ask_bank, ttl=1)
    async with asyncio.TaskGroup() as group:
        group.create_task(page("hall", rates, 1), name="hall")
        group.create_task(page("watch", rates, 0.1), name="watch")
        group.create_task(page("site", rates, 1), name="site")
    log("all the pages are done")


asyncio.run(main())
