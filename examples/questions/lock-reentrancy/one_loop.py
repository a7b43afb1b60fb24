import asyncio

lock = asyncio.Lock()


async def visit(name):
    try:
        async with lock:
            await asyncio.sleep(0.1)
            print(f"{name}: done")
    except RuntimeError as error:
        problem = str(error).partition("> ")[2]
        print(f"{name}: the lock {problem}")


async def main():
    await asyncio.gather(visit("first"), visit("second"))


asyncio.run(main())
asyncio.run(main())
