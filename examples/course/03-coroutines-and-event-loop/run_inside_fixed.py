import asyncio


async def find_driver():
    await asyncio.sleep(0.2)
    return "Ann"


async def order_taxi():
    return await find_driver()


async def main():
    print("your driver is", await order_taxi())


asyncio.run(main())
