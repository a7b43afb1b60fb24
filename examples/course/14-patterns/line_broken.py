# fails: wrong output
import asyncio
import time
from contextlib import asynccontextmanager

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


class Line:
    def __init__(self):
        self.replies = asyncio.Queue()

    async def ask(self, question, seconds):
        loop = asyncio.get_running_loop()
        reply = f"the answer to {question}"
        loop.call_later(seconds, self.replies.put_nowait, reply)
        return await self.replies.get()


class Pool:
    def __init__(self, size):
        self.free = asyncio.Queue()
        for _ in range(size):
            self.free.put_nowait(Line())

    @asynccontextmanager
    async def borrow(self):
        line = await self.free.get()
        try:
            yield line
        finally:
            self.free.put_nowait(line)


async def query(pool, question, seconds, patience):
    try:
        async with asyncio.timeout(patience), pool.borrow() as line:
            log(f"{question}: {await line.ask(question, seconds)}")
    except TimeoutError:
        log(f"{question}: timeout")


async def main():
    pool = Pool(1)
    await query(pool, "the salary of Ann", 0.3, 0.2)
    await asyncio.sleep(0.2)
    await query(pool, "the phone of Bob", 0.1, 1)


asyncio.run(main())
