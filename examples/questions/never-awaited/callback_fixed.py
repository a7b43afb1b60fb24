import asyncio


async def cook():
    await asyncio.sleep(0.3)
    return "soup"


async def serve(dish):
    await asyncio.sleep(0.1)
    print(f"{dish} is on the table")


async def cook_and_serve():
    await serve(await cook())


async def main():
    dinner = asyncio.create_task(cook_and_serve(), name="dinner")
    await dinner
    print("dinner is over")


asyncio.run(main())
