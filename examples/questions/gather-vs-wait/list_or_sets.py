import asyncio

RATES = {"USD": (0.3, 92), "EUR": (0.1, 99), "CNY": (0.2, 13)}
answered = []


async def rate(currency):
    seconds, rubles = RATES[currency]
    await asyncio.sleep(seconds)
    answered.append(currency)
    return rubles


async def main():
    rates = await asyncio.gather(*map(rate, RATES))
    print("answered:", *answered)
    print("gather:", rates)

    coros = [rate(currency) for currency in RATES]
    try:
        await asyncio.wait(coros)
    except TypeError as error:
        print("TypeError:", error)

    tasks = [asyncio.create_task(coro) for coro in coros]
    done, pending = await asyncio.wait(tasks)
    kind = type(done).__name__
    print(f"wait: {kind}s of {len(done)} and {len(pending)}")
    print("rates:", [task.result() for task in tasks])


asyncio.run(main())
