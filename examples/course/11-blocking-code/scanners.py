# needs: threads
import asyncio
import time
from concurrent.futures import ThreadPoolExecutor
from functools import partial

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


def scan(document, *, seconds):
    time.sleep(seconds)
    log(f"{document} is scanned")


async def main(scanners):
    loop = asyncio.get_running_loop()
    await asyncio.gather(
        loop.run_in_executor(
            scanners, partial(scan, "passport", seconds=0.2)
        ),
        loop.run_in_executor(
            scanners, partial(scan, "contract", seconds=0.5)
        ),
        loop.run_in_executor(
            scanners, partial(scan, "invoice", seconds=0.2)
        ),
    )


with ThreadPoolExecutor(2, "scanner") as scanners:
    asyncio.run(main(scanners))
