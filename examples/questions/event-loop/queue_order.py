import asyncio


async def look_up(word):
    return word.upper()


async def clerk(name):
    for number in 1, 2:
        print(f"{name}: form {number}")
        await look_up("stamp")
        print(f"{name}: stamp {number}")
        await asyncio.sleep(0)


async def main():
    async with asyncio.TaskGroup() as group:
        for name in "Ann", "Bob", "Eve":
            group.create_task(clerk(name), name=name)


asyncio.run(main())
