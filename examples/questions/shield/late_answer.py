import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def build_report():
    await asyncio.sleep(0.5)
    return "42 pages"


async def main():
    report = asyncio.create_task(build_report(), name="report")
    try:
        await asyncio.wait_for(asyncio.shield(report), 0.2)
    except TimeoutError:
        log("not ready yet, still working")
    log(f"ready: {await report}")


asyncio.run(main())
