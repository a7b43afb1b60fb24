# fails: wrong output
import asyncio

lock = asyncio.Lock()


async def print_page(name):
    try:
        async with lock:
            await asyncio.sleep(0.1)
            print("printed:", name)
    except RuntimeError as error:
        what = str(error).partition("> ")[2]
        print(f"RuntimeError: {name}: the lock {what}")


async def main():
    await asyncio.gather(print_page("map"), print_page("menu"))


asyncio.run(main())
asyncio.run(main())
