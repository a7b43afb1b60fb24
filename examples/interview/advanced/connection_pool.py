import asyncio
import time
from contextlib import asynccontextmanager

START = time.perf_counter()


class Pool:
    def __init__(self, connect, size):
        self.connect, self.size = connect, size
        self.places = asyncio.Semaphore(size)
        self.idle, self.closed = [], False

    @asynccontextmanager
    async def connection(self):
        async with self.places:
            if self.closed:
                raise RuntimeError("the pool is closed")
            if self.idle:
                connection = self.idle.pop()
            else:
                connection = await self.connect()
            clean = False
            try:
                yield connection
                clean = True
            finally:
                if clean and not self.closed:
                    self.idle.append(connection)
                else:
                    connection.close()

    async def __aenter__(self):
        return self

    async def __aexit__(self, *error):
        self.closed = True
        while self.idle:
            self.idle.pop().close()
        for _ in range(self.size):
            await self.places.acquire()
        for _ in range(self.size):
            self.places.release()


class Line:
    opened = 0

    def __init__(self):
        Line.opened += 1
        self.name = f"line {Line.opened}"

    async def ask(self, seconds):
        await asyncio.sleep(seconds)

    def close(self):
        log(f"{self.name} is closed")


async def dial():
    await asyncio.sleep(0.1)
    return Line()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def read(reader, pool, seconds, patience=2):
    try:
        async with asyncio.timeout(patience):
            async with pool.connection() as line:
                await line.ask(seconds)
                log(f"{reader} has read by {line.name}")
    except TimeoutError:
        log(f"{reader} hangs up")


async def main():
    async with Pool(dial, 2) as pool, asyncio.TaskGroup() as group:
        for reader, *times in (
            ("Ann", 0.3),
            ("Bob", 0.9, 0.5),
            ("Cid", 0.2),
            ("Dan", 0.2),
        ):
            task = read(reader, pool, *times)
            group.create_task(task, name=reader)


if __name__ == "__main__":
    asyncio.run(main())
