import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


balance = 100


async def ask_bank():
    await asyncio.sleep(0.1)


async def withdraw(amount, lock):
    global balance
    async with lock:
        log(f"the balance is {balance}")
        if balance >= amount:
            await ask_bank()
            balance -= amount
            log(f"paid out {amount}, {balance} left")
        else:
            log("not enough money")


async def main():
    lock = asyncio.Lock()
    async with asyncio.TaskGroup() as group:
        group.create_task(withdraw(80, lock), name="Ann")
        group.create_task(withdraw(80, lock), name="Bob")


asyncio.run(main())
