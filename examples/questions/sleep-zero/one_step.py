import asyncio


async def paint(wall):
    for coat in "primer", "white", "varnish":
        print(f"{wall}: {coat}")
        await asyncio.sleep(0)
    print(f"{wall}: done")


async def main():
    walls = [
        asyncio.create_task(paint("north"), name="north"),
        asyncio.create_task(paint("south"), name="south"),
    ]
    print("main: nobody has begun")
    await asyncio.sleep(0)
    print("main: after one pause")
    await asyncio.sleep(0)
    print("main: after two pauses")
    for wall in walls:
        await wall
    print("main: the walls are done")


asyncio.run(main())
