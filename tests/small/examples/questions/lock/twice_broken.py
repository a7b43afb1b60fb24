# fails: deadlock
import asyncio


async def main():
    lock = asyncio.Lock()
    async with lock:
        print("one")
        async with lock:
            print("two")


asyncio.run(main())
