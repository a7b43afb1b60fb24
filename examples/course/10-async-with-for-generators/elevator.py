import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


class Elevator:
    def __init__(self, top):
        self.floor = 0
        self.top = top

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.floor == self.top:
            raise StopAsyncIteration
        await asyncio.sleep(0.2)
        self.floor += 1
        return self.floor


async def main():
    async for floor in Elevator(3):
        log(f"floor {floor}")
    log("end of the line")


asyncio.run(main())
