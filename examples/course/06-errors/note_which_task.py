import asyncio
import traceback


async def send(address):
    if not address:
        raise ConnectionError("the connection is lost")


async def send_parcel(number, address):
    try:
        await send(address)
    except ConnectionError as error:
        error.add_note(f"this was parcel {number}")
        raise


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(send_parcel(7, "Rome"))
            group.create_task(send_parcel(8, ""))
            group.create_task(send_parcel(9, ""))
    except* ConnectionError as errors:
        for error in errors.exceptions:
            traceback.print_exception(error, limit=0)


asyncio.run(main())
