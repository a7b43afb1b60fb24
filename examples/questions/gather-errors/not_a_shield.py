import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def call(friend, seconds):
    try:
        await asyncio.sleep(seconds)
        return "yes"
    except asyncio.CancelledError:
        log(f"{friend}: hung up")
        raise


async def main():
    anna = asyncio.create_task(call("Anna", 0.9), name="Anna")
    boris = asyncio.create_task(call("Boris", 0.3), name="Boris")
    everyone = asyncio.gather(anna, boris, return_exceptions=True)
    await asyncio.sleep(0.1)
    anna.cancel()
    for answer in await everyone:
        log(f"{answer!r}, error: {isinstance(answer, Exception)}")

    clara = asyncio.create_task(call("Clara", 0.9), name="Clara")
    try:
        async with asyncio.timeout(0.2):
            await asyncio.gather(clara, return_exceptions=True)
        log("not reached")
    except TimeoutError as error:
        log(f"{error!r}")


asyncio.run(main())
