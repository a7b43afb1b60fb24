import asyncio

SHOPS = {
    "north": (0.3, 420),
    "south": (0.1, 399),
    "west": (0.2, 450),
}
answered = []


async def ask(shop):
    seconds, price = SHOPS[shop]
    await asyncio.sleep(seconds)
    answered.append(shop)
    return price


async def main():
    prices = await asyncio.gather(*[ask(shop) for shop in SHOPS])
    print("answered:", *answered)
    print("gather:", prices)

    coros = [ask(shop) for shop in SHOPS]
    try:
        await asyncio.wait(coros)
    except TypeError as error:
        print("TypeError:", error)

    tasks = [asyncio.create_task(coro) for coro in coros]
    done, pending = await asyncio.wait(tasks)
    print(f"wait: {type(done)}, {len(done)} + {len(pending)}")
    print("prices:", [task.result() for task in tasks])


asyncio.run(main())
