# needs: threads
import asyncio
from contextvars import ContextVar, copy_context
from functools import partial

order = ContextVar("order", default="no order")


def label(juice, *, ice=True):
    return f"{order.get()}: {juice}, ice: {ice}"


async def main():
    order.set("order 7")
    loop = asyncio.get_running_loop()
    job = partial(label, "kiwi", ice=False)
    print(await loop.run_in_executor(None, job))
    job = partial(copy_context().run, job)
    print(await loop.run_in_executor(None, job))


asyncio.run(main())
