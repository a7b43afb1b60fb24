import asyncio

MADE = []


def factory(loop, coroutine, **options):
    MADE.append(coroutine)
    return asyncio.Task(coroutine, loop=loop, **options)


async def price(shop):
    await asyncio.sleep(0.1)
    print(f"{shop}: {len(MADE)} tasks made")


async def main():
    asyncio.get_running_loop().set_task_factory(factory)
    await price("north")
    await asyncio.gather(price("south"), price("east"))


asyncio.run(main())
