# fails: TypeError
# needs: threads
import asyncio
from contextvars import ContextVar

order = ContextVar("order", default="no order")


def label(juice, *, ice=True):
    return f"{order.get()}: {juice}, ice: {ice}"


async def main():
    order.set("order 7")
    print(await asyncio.to_thread(label, "apple", ice=False))
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, label, "plum"))
    print(
        await loop.run_in_executor(None, label, "kiwi", ice=False)
    )


asyncio.run(main())
