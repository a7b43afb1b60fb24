"""Tasks are lost: what asyncio says of it comes at a certain place of the output."""

import asyncio
import weakref


async def fails(name):
    await asyncio.sleep(0.01)
    raise ValueError(name)


async def forever(name):
    await asyncio.get_running_loop().create_future()


def watched(coroutine):
    task = asyncio.create_task(coroutine, name=coroutine.__name__)
    weakref.finalize(task, print, "a task has gone")
    return task


async def keeps_own_exception():
    try:
        await fails("kept")
    except ValueError as error:
        own = error
        raise


async def main():
    watched(fails("nobody looks"))
    print("one")
    await asyncio.sleep(0.1)
    print("two")
    watched(forever("nobody holds me"))
    await asyncio.sleep(0)
    print("three")
    fails("never awaited")
    print("four")
    watched(keeps_own_exception())
    await asyncio.sleep(0.1)
    print("five")
    task = watched(asyncio.sleep(0.01, "result"))
    print(await task)
    del task
    await asyncio.sleep(0)
    print("six")
    group = asyncio.gather(watched(fails("first")), watched(fails("second")))
    try:
        await group
    except ValueError as error:
        print("caught", error)
    del group
    print("seven")
    await asyncio.sleep(0)
    print("end")


asyncio.run(main())
loop = asyncio.new_event_loop()
pending = loop.create_task(forever("until the interpreter ends"), name="pending")
loop.run_until_complete(asyncio.sleep(0))
loop.call_exception_handler({"message": "shown by the handler", "task": pending})
