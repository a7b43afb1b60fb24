import asyncio


async def main():
    door = asyncio.Condition()
    try:
        door.notify_all()
    except RuntimeError as error:
        print(f"{type(error).__name__}: {error}")
    try:
        await door.wait()
    except RuntimeError as error:
        print(f"{type(error).__name__}: {error}")


asyncio.run(main())
