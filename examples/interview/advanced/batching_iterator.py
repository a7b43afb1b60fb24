import asyncio
import time
from contextlib import aclosing

START = time.perf_counter()


class Batches:
    def __init__(self, source, size, seconds):
        self.source, self.size, self.seconds = source, size, seconds
        self.items, self.due, self.step, self.end = (
            [],
            0,
            None,
            None,
        )

    def __aiter__(self):
        return self

    async def __anext__(self):
        now = asyncio.get_running_loop().time
        while not self.end and len(self.items) < self.size:
            self.step = self.step or asyncio.create_task(
                self.advance()
            )
            left = self.due - now() if self.items else None
            await asyncio.wait([self.step], timeout=left)
            if not self.step.done():
                break
            step, self.step = self.step, None
            try:
                item, due = step.result()
            except (Exception, asyncio.CancelledError) as error:
                self.end = error
            else:
                self.due = self.due if self.items else due
                self.items.append(item)
        if self.items:
            items, self.items = self.items, []
            return items
        end, self.end = self.end, StopAsyncIteration()
        raise end

    async def advance(self):
        item = await anext(self.source)
        now = asyncio.get_running_loop().time()
        return item, now + self.seconds

    async def aclose(self):
        self.end = StopAsyncIteration()
        if self.step:
            self.step.cancel()
            await asyncio.wait([self.step])
        await self.source.aclose()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def gate():
    try:
        for name, pause in zip("ABCDEFG", (1, 1, 1, 1, 7, 1, 9)):
            await asyncio.sleep(pause / 10)
            log(f"{name} comes in")
            yield name
    finally:
        log("the gate is closed")


async def main():
    async with aclosing(Batches(gate(), 3, 0.5)) as groups:
        async for group in groups:
            log(f"a tour for {', '.join(group)}")
            if "F" in group:
                break


if __name__ == "__main__":
    asyncio.run(main())
