import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def trade(stall, packing):
    try:
        await asyncio.sleep(60)
    finally:
        await asyncio.sleep(packing)
        log(f"{stall}: packed up")


def open_stalls(create, **stalls):
    return [create(trade(s, t), name=s) for s, t in stalls.items()]


async def main():
    try:
        async with asyncio.timeout(0.1):
            create = asyncio.create_task
            stalls = open_stalls(create, tea=0.1, fish=0.4)
            await asyncio.gather(*stalls)
    except TimeoutError:
        log("gather: lights out")
    await asyncio.sleep(0.4)
    try:
        async with asyncio.timeout(0.1):
            async with asyncio.TaskGroup() as group:
                open_stalls(
                    group.create_task, bread=0.1, cheese=0.4
                )
    except TimeoutError:
        log("TaskGroup: lights out")


asyncio.run(main())
