import asyncio
from contextlib import aclosing


async def belt(*plates):
    try:
        for plate in plates:
            await asyncio.sleep(0.2)
            yield plate
    finally:
        print("the belt stops")


async def main():
    async with aclosing(belt("tuna", "eel", "crab")) as plates:
        async for plate in plates:
            print("on the belt:", plate)
            if plate == "eel":
                break
    print("the bill, please")
    print([plate.upper() async for plate in belt("rice", "tea")])


asyncio.run(main())
