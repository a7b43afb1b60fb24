# fails: wrong output
import asyncio
import time

CITIES = {"Oslo": 0.4, "Rome": 0.2, "Lima": 0.3}


async def forecast(city):
    await asyncio.sleep(CITIES[city])
    return f"{city}: sunny"


async def main():
    start = time.perf_counter()
    for city in CITIES:
        task = asyncio.create_task(forecast(city))
        print(await task)
    print(f"{time.perf_counter() - start:.1f} s in all")


asyncio.run(main())
