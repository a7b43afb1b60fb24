# needs: threads
import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


def print_report():
    time.sleep(0.6)
    return "3 pages"


async def watch():
    while True:
        log("the temperature is checked")
        await asyncio.sleep(0.2)


async def main():
    watching = asyncio.create_task(watch(), name="watch")
    await asyncio.sleep(0.3)
    log("the report goes to the printer")
    pages = await asyncio.to_thread(print_report)
    log(f"printed {pages}")
    watching.cancel()


asyncio.run(main())
