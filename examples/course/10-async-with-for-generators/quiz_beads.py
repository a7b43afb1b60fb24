import asyncio


async def beads():
    for color in "red", "blue", "green":
        yield color


async def visitor():
    print("may I come in?")


async def main():
    task = asyncio.create_task(visitor())
    async for color in beads():
        print(f"threading a {color} bead")
    print("the necklace is ready")
    await task


asyncio.run(main())
