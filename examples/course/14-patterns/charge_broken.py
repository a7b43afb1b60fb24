# fails: wrong output
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
        self.payments = []

    async def pay(self, amount):
        await asyncio.sleep(0.1)
        self.payments.append(amount)
        log(f"the bank takes {amount}")
        if len(self.payments) == 1:
            raise ConnectionError("the reply is lost")
        return "paid"


async def main():
    bank = Bank()
    log(await retry(lambda: bank.pay(30), 3))
    print(f"taken: {sum(bank.payments)}")


asyncio.run(main())
