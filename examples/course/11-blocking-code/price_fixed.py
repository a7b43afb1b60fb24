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
    price = await asyncio.to_thread(price_of, "tea", loop)
    print("the price of tea:", price)


asyncio.run(main())
