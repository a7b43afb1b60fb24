# needs: threads
import asyncio
import time

worst_lag = 0.0


async def heartbeat():
    global worst_lag
    while True:
        start = time.perf_counter()
        await asyncio.sleep(0.2)
        lag = time.perf_counter() - start - 0.2
        worst_lag = max(worst_lag, lag)


async def find_guest():
    start = time.perf_counter()
    await asyncio.sleep(0.1)
    spent = time.perf_counter() - start
    print(f"database: {spent:.1f} s")


def draw_badge():
    time.sleep(0.5)


async def make_badge():
    await asyncio.to_thread(draw_badge)


async def main():
    heart = asyncio.create_task(heartbeat(), name="heart")
    async with asyncio.TaskGroup() as group:
        group.create_task(find_guest(), name="query")
        group.create_task(make_badge(), name="badge")
    heart.cancel()
    print(f"worst lag of the loop: {worst_lag:.1f} s")


asyncio.run(main())
