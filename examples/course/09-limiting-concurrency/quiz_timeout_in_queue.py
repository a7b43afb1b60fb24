import asyncio
import time

START = time.perf_counter()


async def call(name, lines):
    try:
        async with asyncio.timeout(0.5):
            async with lines:
                await asyncio.sleep(0.2)
        text = "has had an answer"
    except TimeoutError:
        text = "gives up"
    print(f"{time.perf_counter() - START:.1f} s  {name} {text}")


async def main():
    lines = asyncio.Semaphore(1)
    await asyncio.gather(
        call("Ann", lines),
        call("Bob", lines),
        call("Cid", lines),
    )


asyncio.run(main())
