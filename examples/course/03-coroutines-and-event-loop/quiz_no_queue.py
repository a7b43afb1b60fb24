import asyncio


async def swallow(name, dish):
    print(name, "eats", dish)


async def dine(name):
    for dish in "soup", "pie":
        await swallow(name, dish)


async def main():
    ann = asyncio.create_task(dine("Ann"), name="Ann")
    bob = asyncio.create_task(dine("Bob"), name="Bob")
    await ann
    await bob


asyncio.run(main())
