import asyncio

balance = 100


async def withdraw(amount):
    global balance
    if balance >= amount:
        balance -= amount
        await asyncio.sleep(0.1)
        print("paid out", amount)
    else:
        print("not enough money")


async def main():
    await asyncio.gather(withdraw(80), withdraw(80))
    print("left:", balance)


asyncio.run(main())
