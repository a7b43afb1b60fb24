# fails: TypeError
import asyncio


async def ring(friend):
    await asyncio.sleep(1)
    print(f"{friend} answers")


async def main():
    calls = asyncio.gather(
        ring("Anna"), ring("Boris"), return_exceptions=True
    )
    task = asyncio.create_task(calls)
    task.cancel()


asyncio.run(main())
