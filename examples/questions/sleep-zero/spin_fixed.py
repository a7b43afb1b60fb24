import asyncio


async def open_shop(is_open):
    await asyncio.sleep(0.2)
    is_open.set()


async def main():
    is_open = asyncio.Event()
    keys = asyncio.create_task(open_shop(is_open), name="keys")
    looks = 0
    while not is_open.is_set():
        looks += 1
        await is_open.wait()
    print("looks:", looks)
    await keys


asyncio.run(main())
