import asyncio
import time
from collections import OrderedDict

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


class Cache:
    def __init__(self, load, size, ttl):
        self.load, self.size, self.ttl = load, size, ttl
        self.tasks, self.hits, self.misses = OrderedDict(), 0, 0

    async def get(self, key):
        if task := self.tasks.get(key):
            self.hits += 1
            self.tasks.move_to_end(key)
        else:
            self.misses += 1
            task = asyncio.create_task(self.load(key))
            task.add_done_callback(
                lambda task: self.loaded(key, task)
            )
            self.tasks[key] = task
            if len(self.tasks) > self.size:
                self.tasks.popitem(last=False)
        return await asyncio.shield(task)

    def loaded(self, key, task):
        if task.cancelled() or task.exception():
            self.forget(key, task)
        else:
            loop = asyncio.get_running_loop()
            loop.call_later(self.ttl, self.forget, key, task)

    def forget(self, key, task):
        if self.tasks.get(key) is task:
            del self.tasks[key]


async def find_recipe(dish):
    log(f"looking for {dish}")
    await asyncio.sleep(0.1)
    return "flour, milk, eggs"


async def main():
    recipes = Cache(find_recipe, size=2, ttl=1)
    for dish in "pie", "soup", "pie", "cake", "pie", "soup":
        await recipes.get(dish)
    log(f"{recipes.hits} hits, {recipes.misses} misses")
    await asyncio.sleep(1.2)
    log(f"{len(recipes.tasks)} entries left")


asyncio.run(main())
