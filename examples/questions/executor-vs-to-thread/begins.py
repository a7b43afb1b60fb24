# needs: threads
import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


def press(juice):
    log(f"{juice}: pressing")
    time.sleep(0.3)
    log(f"{juice}: ready")


async def main():
    loop = asyncio.get_running_loop()
    apple = asyncio.to_thread(press, "apple")
    plum = loop.run_in_executor(None, press, "plum")
    await asyncio.sleep(0.2)
    print(type(apple).__name__, "and", type(plum).__name__)
    await apple
    await plum


asyncio.run(main())
