# fails: RuntimeWarning
# needs: threads
import asyncio


async def deliver(juice):
    await asyncio.sleep(0.2)
    print(f"{juice}: delivered")


async def main():
    answer = await asyncio.to_thread(deliver, "apple")
    print("from the thread:", type(answer).__name__)
    del answer
    await asyncio.sleep(0.5)


asyncio.run(main())
