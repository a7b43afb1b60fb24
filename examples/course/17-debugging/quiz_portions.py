import asyncio
import logging
import time

START = time.perf_counter()


class Journal(logging.Handler):
    def emit(self, record):
        print(f"{time.perf_counter() - START:.1f} s  a slow step")


async def wash(plates):
    for _ in range(plates):
        time.sleep(0.05)
        await asyncio.sleep(0)


async def main():
    logging.getLogger("asyncio").addHandler(Journal())
    await wash(plates=20)
    print(
        f"{time.perf_counter() - START:.1f} s  the plates are clean"
    )


asyncio.run(main(), debug=True)
