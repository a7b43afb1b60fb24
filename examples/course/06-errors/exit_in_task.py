import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def watch():
    await asyncio.sleep(0.2)
    raise SystemExit("fire in the building")


async def main():
    guard = asyncio.create_task(watch(), name="guard")
    try:
        await asyncio.gather(guard, return_exceptions=True)
    except SystemExit:
        log("main has caught SystemExit")
    except asyncio.CancelledError:
        log("main is cancelled")
        raise


try:
    asyncio.run(main())
except SystemExit as error:
    log(f"asyncio.run raised: {error}")
