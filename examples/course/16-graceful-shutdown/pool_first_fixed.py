import asyncio
from contextlib import AsyncExitStack


class Ledger:
    is_open = True

    async def write(self, text):
        where = "in the ledger" if self.is_open else "LOST"
        print(f"{where}: {text}")

    async def close(self):
        self.is_open = False
        print("the ledger is closed")


async def count_apples(ledger):
    apples = 0
    try:
        while True:
            await asyncio.sleep(0.2)
            apples += 10
    finally:
        await ledger.write(f"{apples} apples")


async def stop(task):
    task.cancel()
    await asyncio.wait([task])


async def main():
    async with AsyncExitStack() as stack:
        ledger = Ledger()
        stack.push_async_callback(ledger.close)
        counter = asyncio.create_task(
            count_apples(ledger), name="counter"
        )
        stack.push_async_callback(stop, counter)
        stack.callback(print, "the gate is shut")
        await asyncio.sleep(0.5)


asyncio.run(main())
