import asyncio
import contextvars

room = contextvars.ContextVar("room", default="no room")


async def clean():
    await asyncio.sleep(0.1)
    print("the maid cleans", room.get())


async def main():
    room.set("room 1")
    maid = asyncio.create_task(clean())
    room.set("room 2")
    await maid
    await clean()


asyncio.run(main())
