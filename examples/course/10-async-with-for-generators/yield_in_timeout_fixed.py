import asyncio
import time
from contextlib import aclosing

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def hear(seconds):
    await asyncio.sleep(seconds)
    return f"what came in {seconds} s"


async def messages():
    for seconds in 0.1, 0.2, 0.9:
        async with asyncio.timeout(0.3):
            message = await hear(seconds)
        yield message


async def main():
    try:
        async with aclosing(messages()) as radio:
            async for message in radio:
                log(f"heard {message}")
                await asyncio.sleep(0.5)
                log("answered")
    except TimeoutError:
        log("nobody is on the air")


asyncio.run(main())
