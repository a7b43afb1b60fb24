# fails: ValueError
import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def charge(car, patience, charger):
    try:
        async with asyncio.timeout(patience):
            await charger.acquire()
        log(f"{car}: charging")
        await asyncio.sleep(0.4)
        log(f"{car}: charged")
    except TimeoutError:
        log(f"{car}: gives up waiting")
    finally:
        charger.release()


async def main():
    charger = asyncio.BoundedSemaphore(1)
    cars = {"red": 9, "blue": 0.1, "grey": 9}
    tasks = []
    for car, patience in cars.items():
        job = charge(car, patience, charger)
        tasks.append(asyncio.create_task(job, name=car))
    await asyncio.gather(*tasks)


asyncio.run(main())
