# needs: realtime
import asyncio
import time


async def nothing():
    pass


async def main():
    asyncio.get_running_loop().slow_callback_duration = 60
    start = time.process_time()
    for _ in range(3_000):
        await asyncio.create_task(nothing())
    return time.process_time() - start


plain = asyncio.run(main(), debug=False)
debug = asyncio.run(main(), debug=True)
print("at least five times slower:", debug > 5 * plain)
