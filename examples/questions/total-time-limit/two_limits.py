import asyncio
import time

START = time.perf_counter()
HOTELS = {"Lily": 0.2, "Rose": 0.5, "Iris": 0.7, "Fern": 0.1}


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def ask(hotel, phone):
    async with phone:
        try:
            async with asyncio.timeout(0.4):
                await asyncio.sleep(HOTELS[hotel])
            log(f"{hotel} answers")
        except TimeoutError:
            log(f"{hotel}: nobody picks up")


async def ask_all(total):
    phone = asyncio.Semaphore(1)
    try:
        async with asyncio.timeout(total):
            async with asyncio.TaskGroup() as group:
                for hotel in HOTELS:
                    group.create_task(ask(hotel, phone), name=hotel)
        log("all have been asked")
    except TimeoutError:
        log("the time is up")


async def main():
    for total in None, 0.5:
        log(f"total limit: {total}")
        await ask_all(total)


asyncio.run(main())
