import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


tasks = {}


async def ask_bank(currency):
    log("the bank is asked")
    await asyncio.sleep(0.1)
    if time.perf_counter() - START < 1:
        raise ConnectionError("the bank is closed")
    return 90


async def rate(currency):
    if currency not in tasks:
        tasks[currency] = asyncio.create_task(ask_bank(currency))
    return await tasks[currency]


async def main():
    for _ in range(3):
        try:
            log(await rate("EUR"))
        except ConnectionError as error:
            log(error)
        await asyncio.sleep(0.6)


asyncio.run(main())
