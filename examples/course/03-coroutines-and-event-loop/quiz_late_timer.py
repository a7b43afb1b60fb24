import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(0.1, log, "take the eggs off")
    time.sleep(0.5)
    log("the table is laid")
    await asyncio.sleep(0)


asyncio.run(main())
