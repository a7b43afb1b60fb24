import asyncio

lock = asyncio.Lock()


async def use():
    async with lock:
        await asyncio.sleep(0.1)


async def main():
    await asyncio.gather(use(), use())


asyncio.run(main())
print("the first loop: fine")
try:
    asyncio.run(main())
except RuntimeError as error:
    print("the second loop: ...", str(error).partition("> ")[2])
