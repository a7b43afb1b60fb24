import asyncio


async def pay(amount):
    if amount < 0:
        raise ValueError("a negative amount")


async def main():
    try:
        await pay(-5)
    except* ValueError as error:
        print(type(error).__name__)
        print(error.exceptions)


asyncio.run(main())
