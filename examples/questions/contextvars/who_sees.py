# needs: threads
import asyncio
from contextvars import ContextVar

coat = ContextVar("coat", default="no coat")


def show(who, value):
    print(f"{who:11} {value}")


async def change(who, new):
    show(who, coat.get())
    coat.set(new)


async def main():
    loop = asyncio.get_running_loop()
    coat.set("red")
    task = asyncio.create_task(change("task", "black"))
    loop.call_soon(lambda: show("callback", coat.get()))
    coat.set("green")
    await task
    show("after task", coat.get())
    show("to_thread", await asyncio.to_thread(coat.get))
    show("executor", await loop.run_in_executor(None, coat.get))
    await change("await", "white")
    show("after await", coat.get())


asyncio.run(main())
