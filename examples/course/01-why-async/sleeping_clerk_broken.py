# fails: blocked loop
import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def stamp_passport():
    log("the clerk takes a passport")
    time.sleep(0.5)
    log("the passport is stamped")


async def ring_bell():
    await asyncio.sleep(0.1)
    log("the bell rings")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(ring_bell(), name="bell")
        group.create_task(stamp_passport(), name="clerk")


asyncio.run(main())
