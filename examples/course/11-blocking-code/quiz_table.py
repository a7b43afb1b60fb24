# needs: threads
import asyncio
from contextvars import ContextVar

table = ContextVar("table")


def move():
    print("in the thread:", table.get())
    table.set(7)


async def main():
    table.set(5)
    await asyncio.to_thread(move)
    print("in main:", table.get())


asyncio.run(main())
