# needs: threads
import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


def develop(film):
    log(f"{film}: into the bath")
    time.sleep(0.3)
    return f"{film}: developed"


async def main():
    loop = asyncio.get_running_loop()
    first = asyncio.to_thread(develop, "film 1")
    second = loop.run_in_executor(None, develop, "film 2")
    await asyncio.sleep(0.2)
    log(f"film 1 is a {type(first).__name__}")
    log(f"film 2 is a {type(second).__name__}")
    log(await second)
    log(await first)


asyncio.run(main())
