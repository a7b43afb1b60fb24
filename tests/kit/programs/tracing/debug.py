"""Debug mode shows where things were made and what was slow."""

import asyncio


async def fails():
    await asyncio.sleep(0.01)
    raise ValueError("lost")


async def nested():
    await inner()


async def inner():
    async with asyncio.TaskGroup() as group:
        group.create_task(asyncio.sleep(0.01), name="deep")
    return asyncio.create_task(fails(), name="failing")


def broken(argument):
    raise RuntimeError(argument)


async def main():
    loop = asyncio.get_running_loop()
    loop.slow_callback_duration = 10
    await nested()
    await asyncio.sleep(0.1)
    loop.call_soon(broken, "in a callback")
    await asyncio.sleep(0.01)
    print(loop.call_soon(print, "handle"))
    asyncio.current_task().print_stack()
    try:
        loop.call_soon(main())
    except TypeError as error:
        print(type(error))


asyncio.run(main(), debug=True)
