# needs: threads
import asyncio
import time
from concurrent.futures import ThreadPoolExecutor

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


def wash(car):
    time.sleep(0.3)
    log(f"{car} is clean")


async def customer(boxes, car):
    loop = asyncio.get_running_loop()
    try:
        await loop.run_in_executor(boxes, wash, car)
    except asyncio.CancelledError:
        if asyncio.current_task().cancelling():
            raise
        log(f"{car} sent home, its task not cancelled")
    except RuntimeError as error:
        log(f"{car}: {error}")


async def main(boxes):
    cars = [
        asyncio.create_task(customer(boxes, car), name=car)
        for car in ("Fiat", "Volvo", "Lada")
    ]
    await asyncio.sleep(0.1)
    boxes.shutdown(wait=False, cancel_futures=True)
    await customer(boxes, "Audi")
    await asyncio.wait(cars)


with ThreadPoolExecutor(1, "box") as boxes:
    asyncio.run(main(boxes))
