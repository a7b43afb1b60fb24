import asyncio
import time

CITIES = {"Oslo": 0.4, "Rome": 0.2, "Lima": 0.3}


async def forecast(city):
    await asyncio.sleep(CITIES[city])
    return f"{city}: sunny"


async def main():
    start = time.perf_counter()
    jobs = [forecast(city) for city in CITIES]
    for line in await asyncio.gather(*jobs):
        print(line)
    print(f"{time.perf_counter() - start:.1f} s in all")


asyncio.run(main())
