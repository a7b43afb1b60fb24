# fails: wrong output
import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


balance = 100


async def ask_bank():
    await asyncio.sleep(0.1)


async def withdraw(amount):
    global balance
    log(f"the balance is {balance}")
    if balance >= amount:
        await ask_bank()
        balance -= amount
        log(f"paid out {amount}, {balance} left")
    else:
        log("not enough money")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(withdraw(80), name="Ann")
        group.create_task(withdraw(80), name="Bob")


asyncio.run(main())
