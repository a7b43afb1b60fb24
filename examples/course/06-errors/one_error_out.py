import asyncio


class TripError(Exception):
    pass


async def book(what):
    raise LookupError(f"no {what} left")


async def plan_trip():
    try:
        async with asyncio.TaskGroup() as trip:
            trip.create_task(book("seat"))
            trip.create_task(book("room"))
    except* LookupError as group:
        raise TripError("choose another day") from group


async def main():
    try:
        await plan_trip()
    except TripError as error:
        print(repr(error))
        print("because of", error.__cause__.exceptions)


asyncio.run(main())
