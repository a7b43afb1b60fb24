# fails: wrong output
# needs: threads
import asyncio
import sys
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


class Guest:
    def readline(self):
        time.sleep(0.9)
        return "Anna\n"


async def main():
    try:
        async with asyncio.timeout(0.3):
            name = await asyncio.to_thread(input)
            log(f"hello, {name}")
    except TimeoutError:
        log("too late, the concert begins")


sys.stdin = Guest()
asyncio.run(main())
log("the program ends")
