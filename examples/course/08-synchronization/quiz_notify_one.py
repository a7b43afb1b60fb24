import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


stock = 0


async def buy(name, bags, shelf):
    global stock
    async with shelf:
        await shelf.wait_for(lambda: stock >= bags)
        stock -= bags
        log(f"{name} takes {bags}, {stock} left")


async def main():
    global stock
    shelf = asyncio.Condition()
    async with asyncio.TaskGroup() as group:
        group.create_task(buy("cafe", 5, shelf), name="cafe")
        group.create_task(buy("home", 1, shelf), name="home")
        await asyncio.sleep(0.1)
        async with shelf:
            stock = 2
            log(f"delivery, {stock} on the shelf")
            shelf.notify()
        await asyncio.sleep(0.1)
        async with shelf:
            stock += 4
            log(f"delivery, {stock} on the shelf")
            shelf.notify_all()


asyncio.run(main())
