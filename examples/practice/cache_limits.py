import asyncio
import time

from ttlcache import Cache

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def draw(tile):
    log(f"drawing {tile}")
    await asyncio.sleep(0.1)
    return f"picture of {tile}"


async def main():
    tiles = Cache(draw, size=2, ttl=1, sweep_every=0.5)
    async with tiles:
        for tile in "park", "port", "park", "zoo", "park", "port":
            await tiles.get(tile)
        log(f"{tiles.stats().evicted} evicted")
        for _ in range(3):
            await asyncio.sleep(0.5)
            stats = tiles.stats()
            log(f"{stats.size} kept, {stats.expired} expired")


asyncio.run(main())
