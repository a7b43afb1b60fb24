import asyncio
import time

from ttlcache import Cache

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def ask_station(city):
    log(f"asking the station of {city}")
    await asyncio.sleep(0.5)
    return "18 degrees"


async def screen(name, weather, patience):
    try:
        async with asyncio.timeout(patience):
            log(f"{name}: {await weather.get('Oslo')}")
    except TimeoutError:
        log(f"{name}: gave up")


async def main():
    async with Cache(ask_station, size=100, ttl=60) as weather:
        async with asyncio.TaskGroup() as group:
            for name in "watch", "phone", "board":
                patience = 0.2 if name == "watch" else 1
                task = screen(name, weather, patience)
                group.create_task(task, name=name)
        await screen("watch", weather, 0.2)
        stats = weather.stats()
        log(f"{stats.loads} load, {stats.hits} hit")


asyncio.run(main())
