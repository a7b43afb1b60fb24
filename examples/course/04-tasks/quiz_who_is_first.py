import asyncio


async def skate(name):
    print(f"{name} is on the ice")


async def main():
    ann = asyncio.create_task(skate("Ann"))
    bob = asyncio.create_task(skate("Bob"))
    await bob
    print("Bob has skated")
    await ann
    print("Ann has skated")


asyncio.run(main())
