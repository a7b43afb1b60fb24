import asyncio
import traceback

lock = asyncio.Lock()


async def save_row(row):
    async with lock:
        print("saved", row)


async def save_table(rows):
    async with lock:
        for row in rows:
            await save_row(row)


async def main():
    try:
        async with asyncio.timeout(1):
            await save_table(["tea", "milk"])
    except TimeoutError as error:
        stuck = error.__cause__.__traceback__
        for frame in traceback.extract_tb(stuck):
            print(f"{frame.name}: {frame.line}")


asyncio.run(main())
