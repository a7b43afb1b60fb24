import asyncio
import time

SECONDS = {"north": 0.1, "south": 0.4, "west": 0.2}


async def price(shop):
    await asyncio.sleep(SECONDS[shop])
    return shop


async def main():
    start = time.perf_counter()
    print(*[await price(shop) for shop in SECONDS])
    print(f"{time.perf_counter() - start:.1f} s")
    start = time.perf_counter()
    print(*await asyncio.gather(*(price(s) for s in SECONDS)))
    print(f"{time.perf_counter() - start:.1f} s")


asyncio.run(main())
