import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def database(ready):
    log("database: starting")
    await asyncio.sleep(0.3)
    ready.set()
    log("database: ready")
    await asyncio.sleep(0.4)
    log("database: nightly backup is done")


async def service(name, ready):
    await ready.wait()
    log(f"{name}: first query")


async def main():
    ready = asyncio.Event()
    async with asyncio.TaskGroup() as group:
        group.create_task(database(ready), name="database")
        group.create_task(service("site", ready), name="site")
        group.create_task(service("bot", ready), name="bot")
        await asyncio.sleep(0.5)
        log(f"the flag is still up: {ready.is_set()}")
        group.create_task(service("report", ready), name="report")


asyncio.run(main())
