"""Several tasks are cancelled at once, by a group, by a loop over a set, and at the end."""

import asyncio


async def long():
    await asyncio.sleep(10)


def make(*names):
    return [asyncio.create_task(long(), name=name) for name in names]


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            for name in "abcd":
                group.create_task(long(), name=name)
            await asyncio.sleep(0.01)
            raise ValueError
    except* ValueError:
        pass
    _, pending = await asyncio.wait(make("e", "f", "g"), timeout=0.01)
    for task in pending:
        task.cancel()
    await asyncio.wait(pending)
    del task, pending
    kinds = {type(task) for task in make("h", "i", "j")}
    print(kinds, asyncio.Task in kinds, type(asyncio.current_task()) is asyncio.Task)
    await asyncio.sleep(0)


asyncio.run(main())
