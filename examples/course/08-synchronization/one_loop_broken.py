# fails: RuntimeError
import asyncio

lock = asyncio.Lock()


async def print_page(name):
    async with lock:
        print("printing the", name)
        await asyncio.sleep(0.1)


async def main():
    await asyncio.gather(print_page("map"), print_page("menu"))


asyncio.run(main())
asyncio.run(main())
