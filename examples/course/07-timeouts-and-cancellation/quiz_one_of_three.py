import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def cook(dish, seconds):
    await asyncio.sleep(seconds)
    log(f"{dish} is ready")


async def main():
    soup = asyncio.create_task(cook("soup", 0.1))
    rice = asyncio.create_task(cook("rice", 0.4))
    fish = asyncio.create_task(cook("fish", 0.5))
    asyncio.get_running_loop().call_later(0.2, rice.cancel)
    try:
        await asyncio.gather(soup, rice, fish)
    except asyncio.CancelledError as error:
        requests = asyncio.current_task().cancelling()
        log(f"{type(error).__name__}, cancelling() is {requests}")
    await asyncio.wait([fish])


asyncio.run(main())
