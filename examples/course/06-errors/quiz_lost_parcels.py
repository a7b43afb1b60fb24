import asyncio


async def deliver(parcel):
    raise LookupError(f"{parcel} is lost")


async def drive():
    async with asyncio.TaskGroup() as truck:
        truck.create_task(deliver("the lamp"))
        truck.create_task(deliver("the vase"))


def leaves(error):
    if not isinstance(error, ExceptionGroup):
        return [error]
    return [leaf for e in error.exceptions for leaf in leaves(e)]


async def main():
    try:
        async with asyncio.TaskGroup() as post:
            post.create_task(deliver("the letter"))
            post.create_task(drive())
    except* LookupError as group:
        for error in group.exceptions:
            print("in the group:", type(error).__name__)
        for error in leaves(group):
            print("a leaf:", error)


asyncio.run(main())
