import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def watch(alarm):
    await asyncio.sleep(0.2)
    raise alarm


async def main(alarm):
    guard = asyncio.create_task(watch(alarm), name="guard")
    try:
        await asyncio.gather(guard, return_exceptions=True)
    except type(alarm):
        log("main has caught the alarm")
    except asyncio.CancelledError:
        log("main is cancelled")
        raise


for alarm in SystemExit("fire"), KeyboardInterrupt("flood"):
    try:
        asyncio.run(main(alarm))
    except (SystemExit, KeyboardInterrupt) as error:
        log(f"asyncio.run raised {error!r}")
