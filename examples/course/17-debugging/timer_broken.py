# fails: TypeError
import asyncio
import time

START = time.perf_counter()


async def remind(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(0.2, remind, "the dough has risen")
    await asyncio.sleep(0.5)
    print(f"{time.perf_counter() - START:.1f} s  no reminder")


asyncio.run(main())
asyncio.run(main(), debug=True)
