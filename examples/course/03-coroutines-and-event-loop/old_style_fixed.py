import asyncio


async def main():
    await asyncio.sleep(0.1)
    print("the shop is open")


asyncio.run(main())
