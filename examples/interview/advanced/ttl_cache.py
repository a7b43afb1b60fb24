import asyncio
import math
import time
from dataclasses import dataclass

START = time.perf_counter()


@dataclass(eq=False)
class Entry:
    task: asyncio.Task
    expires: float = math.inf
    waiters: int = 0


class Cache:
    def __init__(self, load, ttl, size):
        self.load, self.ttl, self.size = load, ttl, size
        self.now = asyncio.get_running_loop().time
        self.entries = {}

    async def get(self, key):
        entry = self.entries.pop(key, None)
        if entry is None or entry.expires <= self.now():
            entry = self.start(key)
        self.entries[key] = entry
        if len(self.entries) > self.size:
            del self.entries[next(iter(self.entries))]
        entry.waiters += 1
        try:
            return await asyncio.shield(entry.task)
        finally:
            entry.waiters -= 1
            if not entry.waiters and not entry.task.done():
                entry.task.cancel()
                self.forget(key, entry)

    def start(self, key):
        def loaded(task):
            if task.cancelled() or task.exception():
                self.forget(key, entry)
            entry.expires = self.now() + self.ttl

        task = asyncio.create_task(
            self.load(key), name=f"load {key}"
        )
        entry = Entry(task)
        task.add_done_callback(loaded)
        return entry

    def forget(self, key, entry):
        if self.entries.get(key) is entry:
            del self.entries[key]


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def measure(port):
    log(f"measuring the tide at {port}")
    await asyncio.sleep(0.3)
    return f"high water at {port}"


async def sail(boat, start, port, tides, patience=1):
    await asyncio.sleep(start)
    try:
        async with asyncio.timeout(patience):
            log(f"{boat}: {await tides.get(port)}")
    except TimeoutError:
        log(f"{boat} sails without it")


async def main():
    tides = Cache(measure, ttl=0.5, size=2)
    async with asyncio.TaskGroup() as group:
        for boat, *plan in (
            ("Gull", 0, "Kiel", tides, 0.1),
            ("Tern", 0.2, "Kiel", tides),
            ("Swan", 0.3, "Kiel", tides, 0.1),
            ("Loon", 0.8, "Kiel", tides),
            ("Crow", 1.1, "Kiel", tides),
        ):
            group.create_task(sail(boat, *plan), name=boat)


if __name__ == "__main__":
    asyncio.run(main())
