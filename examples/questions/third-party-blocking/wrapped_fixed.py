# needs: threads
import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


class Courier:
    def track(self, parcel, seconds):
        time.sleep(seconds)
        return f"{parcel}: in Riga"


async def track(courier, parcel, seconds):
    log(await asyncio.to_thread(courier.track, parcel, seconds))


async def turn_hourglass():
    for _ in range(2):
        await asyncio.sleep(0.3)
        log("the hourglass turns")


async def main():
    courier = Courier()
    async with asyncio.TaskGroup() as group:
        group.create_task(turn_hourglass(), name="hourglass")
        group.create_task(track(courier, "lamp", 0.4), name="lamp")
        group.create_task(track(courier, "sofa", 0.5), name="sofa")


asyncio.run(main())
