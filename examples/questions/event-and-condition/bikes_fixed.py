import asyncio
import time

START = time.perf_counter()
bikes = 0


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def rent(name, count, station):
    global bikes
    async with station:
        await station.wait_for(lambda: bikes >= count)
        bikes -= count
        log(f"{name} takes {count}, bikes left: {bikes}")


async def main():
    global bikes
    station = asyncio.Condition()
    async with asyncio.TaskGroup() as group:
        for name, count in ("Ann", 2), ("Bob", 1):
            job = rent(name, count, station)
            group.create_task(job, name=name)
        for _ in range(3):
            await asyncio.sleep(0.2)
            async with station:
                bikes += 1
                log(f"a bike is returned, bikes: {bikes}")
                station.notify_all()


asyncio.run(main())
