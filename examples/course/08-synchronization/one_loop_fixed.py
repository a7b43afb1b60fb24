import asyncio


async def print_page(lock, name):
    async with lock:
        await asyncio.sleep(0.1)
        print("printed:", name)


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(
        print_page(lock, "map"), print_page(lock, "menu")
    )


asyncio.run(main())
asyncio.run(main())
