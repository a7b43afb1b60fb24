import asyncio
import time

START = time.monotonic()


def say(text):
    print(f"{time.monotonic() - START:.1f} s  {text}")


async def report(name):
    try:
        await asyncio.sleep(0.5)
        say(f"{name}: finished")
    except asyncio.CancelledError:
        say(f"{name}: cancelled")
        raise


async def main():
    sales = asyncio.create_task(report("sales"), name="sales")
    stock = asyncio.create_task(report("stock"), name="stock")
    try:
        async with asyncio.timeout(0.2):
            await asyncio.gather(sales)
    except TimeoutError:
        say("gather: timed out")
    try:
        async with asyncio.timeout(0.2):
            await asyncio.wait([stock])
    except TimeoutError:
        say("wait: timed out")
    await stock


asyncio.run(main())
