# needs: threads
import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


def charge_card():
    time.sleep(0.6)


async def take_payment():
    log("window: card in the terminal")
    await asyncio.to_thread(charge_card)
    log("window: paid")


async def bring_salad():
    await asyncio.sleep(0.2)
    log("terrace: salad served")


async def main():
    async with asyncio.TaskGroup() as waiter:
        waiter.create_task(bring_salad(), name="terrace")
        waiter.create_task(take_payment(), name="window")


asyncio.run(main())
