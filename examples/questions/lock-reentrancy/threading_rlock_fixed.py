import asyncio

lock = asyncio.Lock()
balance = 0


async def deposit(amount):
    global balance
    name = asyncio.current_task().get_name()
    async with lock:
        print(name, "enters, balance", balance)
        before = balance
        await asyncio.sleep(0.1)
        balance = before + amount
        print(name, "leaves, balance", balance)


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(deposit(700), name="salary")
        group.create_task(deposit(10), name="refund")


asyncio.run(main())
