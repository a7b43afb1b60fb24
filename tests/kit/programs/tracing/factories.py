"""Tasks made by a factory, of a class of their own, and without create_task."""

import asyncio


class Task(asyncio.Task):
    pass


def factory(loop, coroutine, **options):
    return Task(coroutine, loop=loop, **options)


async def work(n):
    await asyncio.sleep(n / 100)
    return n


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(factory)
    tasks = [asyncio.create_task(work(n), name=f"work {n}") for n in range(3)]
    tasks.append(asyncio.Task(work(3), loop=loop, name="direct"))
    print(await asyncio.gather(*tasks), [type(task).__name__ for task in tasks])
    print(loop.get_task_factory() is factory)


asyncio.run(main())
