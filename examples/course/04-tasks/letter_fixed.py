import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def send(letter):
    log(f"{letter}: on its way")
    try:
        await asyncio.sleep(0.3)
    except asyncio.CancelledError:
        log(f"{letter}: cancelled")
        raise
    log(f"{letter}: delivered")


async def main():
    letter = asyncio.create_task(send("invoice"), name="invoice")
    await asyncio.sleep(0.1)
    await letter
    log("main is over")


asyncio.run(main())
log("the program is over")
