# fails: lost task
import asyncio


async def ring(friend):
    await asyncio.sleep(1)
    print(f"{friend} answers")


async def main():
    calls = asyncio.gather(ring("Anna"), ring("Boris"))
    try:
        asyncio.create_task(calls)
    except TypeError as error:
        print(f"TypeError: {error}")
    await asyncio.sleep(0.1)
    calls.cancel()
    await asyncio.sleep(0.1)
    print("done:", calls.done(), "cancelled:", calls.cancelled())


asyncio.run(main())
