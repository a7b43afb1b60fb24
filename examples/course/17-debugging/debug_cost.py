# needs: realtime
import asyncio
import time


async def nothing():
    pass


async def main():
    start = time.process_time()
    for _ in range(3_000):
        await asyncio.create_task(nothing())
    return time.process_time() - start


plain = asyncio.run(main(), debug=False)
debug = asyncio.run(main(), debug=True)
print("at least three times slower:", debug > 3 * plain)
