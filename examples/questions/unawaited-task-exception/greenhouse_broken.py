# fails: lost task
import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def watch(air):
    for reading in "21", "23", "no signal":
        air["celsius"] = int(reading)
        await asyncio.sleep(0.2)


async def main():
    air = {"celsius": 20}
    sensor = asyncio.create_task(watch(air), name="sensor")
    for _ in range(3):
        await asyncio.sleep(0.3)
        log(f"display: {air['celsius']} °C")
    log(f"sensor.done() is {sensor.done()}")
    log("main ends")


asyncio.run(main())
