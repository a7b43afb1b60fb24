# fails: blocked loop
import asyncio
import sys
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


class Guest:
    def readline(self):
        time.sleep(0.7)
        return "Anna\n"


async def clock():
    for minute in 1, 2, 3:
        await asyncio.sleep(0.2)
        log(f"{minute} min left")


async def main():
    timer = asyncio.create_task(clock(), name="clock")
    await asyncio.sleep(0.1)
    name = input()
    log(f"hello, {name}")
    await timer


sys.stdin = Guest()
asyncio.run(main())
