import asyncio
import contextvars

table = contextvars.ContextVar("table", default="no table")


async def take(number):
    table.set(number)


async def main():
    await asyncio.create_task(take("table 1"))
    print("a task:           ", table.get())

    ours = contextvars.copy_context()
    await asyncio.create_task(take("table 2"), context=ours)
    print("a task, context=: ", table.get(), "/", ours[table])

    await take("table 3")
    print("a plain await:    ", table.get())


asyncio.run(main())
