import asyncio


async def paint(wall):
    print(f"{wall}: the first coat")
    await asyncio.sleep(1)
    print(f"{wall}: the second coat")


async def main():
    async with asyncio.TaskGroup() as painters:
        painters.create_task(paint("north"))
        print("the painters are called")
    print("the painters are gone")


asyncio.run(main())
