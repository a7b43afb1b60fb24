# needs: python>=3.13
import asyncio
import time

START = time.perf_counter()
PIZZAS = {"Roma": 0.2, "Napoli": 0.3, "Parma": 0.3}


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def rider(name, queue):
    while True:
        try:
            pizza = await queue.get()
        except asyncio.QueueShutDown:
            break
        await asyncio.sleep(PIZZAS[pizza])
        log(f"{name}: {pizza} is delivered")
    log(f"{name} goes home")


async def main():
    queue = asyncio.Queue()
    async with asyncio.TaskGroup() as group:
        for name in "Eva", "Gus":
            group.create_task(rider(name, queue), name=name)
        for pizza in PIZZAS:
            await queue.put(pizza)
        queue.shutdown()
        log("no more orders")
    log("the kitchen is closed")


asyncio.run(main())
