import asyncio


async def pack(parcel):
    await asyncio.sleep(0.1)
    print(f"{parcel}: packed")


async def break_down():
    raise OSError("flat tyre")


def load(van, parcel):
    coro = pack(parcel)
    try:
        van.create_task(coro)
    except RuntimeError as error:
        print(f"RuntimeError: {error}")
        coro.close()


async def main():
    async with asyncio.TaskGroup() as van:
        load(van, "books")
    load(van, "lamp")

    try:
        async with asyncio.TaskGroup() as van:
            van.create_task(break_down())
            try:
                await asyncio.sleep(0.1)
            finally:
                load(van, "chair")
    except* OSError as group:
        print(group.exceptions)


asyncio.run(main())
