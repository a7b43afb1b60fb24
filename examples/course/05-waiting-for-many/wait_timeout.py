import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def build(report, seconds):
    await asyncio.sleep(seconds)
    log(f"{report} is built")


async def main():
    tasks = [
        asyncio.create_task(build("sales", 0.1), name="sales"),
        asyncio.create_task(build("stock", 0.3), name="stock"),
        asyncio.create_task(build("taxes", 0.5), name="taxes"),
    ]
    done, pending = await asyncio.wait(tasks, timeout=0.2)
    log(f"{len(done)} done, {len(pending)} pending, no exception")
    await asyncio.wait(pending)
    log("now all are done")


asyncio.run(main())
