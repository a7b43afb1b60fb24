# needs: python>=3.12
import asyncio

PRICES = {item: item * 10 for item in range(1000)}


class CountingLoop(asyncio.SelectorEventLoop):
    calls = 0

    def call_soon(self, *args, **options):
        self.calls += 1
        return super().call_soon(*args, **options)


async def price(item):
    return PRICES[item]


async def one_by_one():
    return [await price(item) for item in PRICES]


async def in_tasks():
    coroutines = [price(item) for item in PRICES]
    return await asyncio.gather(*coroutines)


async def main():
    loop = asyncio.get_running_loop()
    for way in (one_by_one, in_tasks):
        loop.calls = 0
        await way()
        print(f"{way.__name__}: {loop.calls} calls queued")
    loop.set_task_factory(asyncio.eager_task_factory)
    loop.calls = 0
    await in_tasks()
    print(f"in eager tasks: {loop.calls} calls queued")


asyncio.run(main(), loop_factory=CountingLoop)
