import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def search(place, seconds):
    await asyncio.sleep(seconds)
    return f"the dog was in the {place}"


async def main():
    seekers = [
        asyncio.create_task(search("park", 0.6), name="Ann"),
        asyncio.create_task(search("cellar", 0.3), name="Bob"),
        asyncio.create_task(search("garden", 0.8), name="Cid"),
    ]
    done, pending = await asyncio.wait(
        seekers, return_when=asyncio.FIRST_COMPLETED
    )
    for task in done:
        log(f"{task.get_name()}: {task.result()}")
    for task in pending:
        task.cancel()
    await asyncio.gather(*pending, return_exceptions=True)
    for task in seekers:
        log(f"{task.get_name()}, called back: {task.cancelled()}")


asyncio.run(main())
