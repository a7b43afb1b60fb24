# fails: deadlock
import asyncio


class Account:
    def __init__(self):
        self.balance = 0
        self.lock = asyncio.Lock()

    async def deposit(self, amount):
        async with self.lock:
            balance = self.balance
            await asyncio.sleep(0.1)
            self.balance = balance + amount
            print("balance:", self.balance)

    async def deposit_all(self, amounts):
        async with self.lock:
            print("deposit_all has the lock")
            for amount in amounts:
                await self.deposit(amount)


async def main():
    account = Account()
    async with asyncio.TaskGroup() as group:
        salary = account.deposit_all([700, 50])
        group.create_task(salary, name="salary")
        group.create_task(account.deposit(10), name="refund")


asyncio.run(main())
