import asyncio
import traceback


async def find_house():
    raise LookupError("there is no such street")


async def deliver():
    await asyncio.sleep(0.1)
    await find_house()


def send_courier():
    return asyncio.create_task(deliver())


async def main():
    courier = send_courier()
    try:
        await courier
    except LookupError as error:
        for frame in traceback.extract_tb(error.__traceback__):
            print(f"{frame.name:12} {frame.line}")


asyncio.run(main())
