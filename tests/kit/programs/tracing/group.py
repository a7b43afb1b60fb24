"""An exception group ends the program."""

import asyncio


async def fails(error):
    raise error


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(fails(ValueError("a")), name="a")
        group.create_task(fails(TypeError("b")), name="b")


asyncio.run(main())
