import asyncio


async def bake(bread):
    print("in the oven")
    await asyncio.sleep(0.2)
    return f"a warm {bread}"


async def main():
    order = bake("baguette")
    print("the call gave a", type(order).__name__)
    bread = await order
    print("await gave", bread)


asyncio.run(main())
