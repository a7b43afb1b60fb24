# fails: deadlock
# needs: threads
import asyncio


async def ask_supplier(item):
    await asyncio.sleep(0)
    return 5


def price_of(item, loop):
    asking = ask_supplier(item)
    return asyncio.run_coroutine_threadsafe(asking, loop).result()


async def main():
    loop = asyncio.get_running_loop()
    print("the price of tea:", price_of("tea", loop))


asyncio.run(main())
