import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def find_driver(district, seconds):
    try:
        await asyncio.sleep(seconds)
        return f"a driver from {district}"
    except asyncio.CancelledError:
        log(f"{district}: the search is called off")
        raise


async def main():
    for district, seconds in ("Old Town", 0.3), ("Airport", 5):
        search = find_driver(district, seconds)
        try:
            log(await asyncio.wait_for(search, 0.5))
        except TimeoutError:
            log(f"{district}: no driver within 0.5 s")


asyncio.run(main())
