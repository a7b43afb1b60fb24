# fails: RuntimeError
import asyncio


async def find_driver():
    await asyncio.sleep(0.2)
    return "Ann"


def order_taxi():
    return asyncio.run(find_driver())


async def main():
    print("your driver is", order_taxi())


asyncio.run(main())
