import asyncio
import time

START = time.perf_counter()
CITIES = {"Oslo": 0.4, "Rome": 0.2, "Lima": 0.3}


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def forecast(city):
    await asyncio.sleep(CITIES[city])
    return f"{city}: sunny"


async def main():
    jobs = [forecast(city) for city in CITIES]
    for line in await asyncio.gather(*jobs):
        log(line)
    log("all forecasts are here")


asyncio.run(main())
