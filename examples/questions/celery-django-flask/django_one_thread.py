# needs: django, threads
import asyncio
import time

from asgiref.sync import sync_to_async


def count_visits(museum):
    time.sleep(0.3)


async def count_all(label, **options):
    start = time.perf_counter()
    count = sync_to_async(count_visits, **options)
    await asyncio.gather(
        count("Louvre"), count("Prado"), count("Uffizi")
    )
    print(f"{time.perf_counter() - start:.1f} s  {label}")


async def main():
    await count_all("by default")
    await count_all(
        "thread_sensitive=False", thread_sensitive=False
    )


asyncio.run(main())
