import asyncio


def who():
    return asyncio.current_task().get_name()


async def drive(place):
    print(f"{who()}: off to the {place}")
    await asyncio.sleep(0.1)
    asyncio.current_task().set_name("free taxi")


async def main():
    print(f"{who()}: two taxis, please")
    first = asyncio.create_task(drive("port"))
    second = asyncio.create_task(drive("zoo"), name="zoo taxi")
    print(sorted(task.get_name() for task in asyncio.all_tasks()))
    await first
    await second
    print(first.get_name(), "and", second.get_name())
    print(len(asyncio.all_tasks()), "task left")


asyncio.run(main())
