import asyncio


async def pause(seconds):
    await asyncio.sleep(seconds)


async def main():
    print("the lift is going up")
    await pause(0.2)
    print("the lift is here")


asyncio.run(main())
