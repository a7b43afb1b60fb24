import asyncio


async def boil(cup, seconds):
    await asyncio.sleep(seconds)  # (1)!
    print(f"{cup} is ready")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(boil("green", 0.2), name="green")
        group.create_task(boil("black", 0.1), name="black")


asyncio.run(main())
