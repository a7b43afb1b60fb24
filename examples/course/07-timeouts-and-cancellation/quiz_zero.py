import asyncio


async def pour(drink):
    print(f"pouring {drink}")
    await asyncio.sleep(0.1)
    print(f"{drink} is poured")


async def main():
    try:
        async with asyncio.timeout(0):
            await pour("tea")
    except TimeoutError:
        print("no tea")
    try:
        await asyncio.wait_for(pour("milk"), 0)
    except TimeoutError:
        print("no milk")


asyncio.run(main())
