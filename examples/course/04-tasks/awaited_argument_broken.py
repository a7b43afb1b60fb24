# fails: TypeError
import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def print_ticket(train):
    await asyncio.sleep(0.3)
    log(f"the ticket for {train} is printed")
    return train


async def main():
    ticket = asyncio.create_task(await print_ticket("train 9"))
    log("the task is made")
    await ticket


asyncio.run(main())
