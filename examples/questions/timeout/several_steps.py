import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def step(name, seconds):
    await asyncio.sleep(seconds)
    log(name)


async def order_taxi(limit):
    try:
        async with asyncio.timeout(limit):
            await step("driver found", 0.2)
            await step("price agreed", 0.2)
            await step("card checked", 0.3)
    except TimeoutError:
        log("the order took too long")
    else:
        log("the taxi is on its way")


async def main():
    await order_taxi(0.5)
    await order_taxi(None)


asyncio.run(main())
