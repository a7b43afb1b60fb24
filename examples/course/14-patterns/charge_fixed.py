import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def retry(function, attempts):
    for attempt in range(attempts):
        try:
            return await function()
        except ConnectionError as error:
            log(error)
            if attempt == attempts - 1:
                raise
        await asyncio.sleep(0.2)


class Bank:
    def __init__(self):
        self.payments = {}

    async def pay(self, amount, key):
        await asyncio.sleep(0.1)
        if key in self.payments:
            log(f"the bank knows {key}")
            return "paid"
        self.payments[key] = amount
        log(f"the bank takes {amount}")
        raise ConnectionError("the reply is lost")


async def main():
    bank = Bank()
    log(await retry(lambda: bank.pay(30, "order 17"), 3))
    print(f"taken: {sum(bank.payments.values())}")


asyncio.run(main())
