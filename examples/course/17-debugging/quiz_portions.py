import asyncio
import logging
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


class Journal(logging.Handler):
    def emit(self, record):
        log("a slow step")


async def wash(plate):
    time.sleep(0.05)


async def main():
    logging.getLogger("asyncio").addHandler(Journal())
    loop = asyncio.get_running_loop()
    loop.call_later(0.1, log, "a beat")
    await asyncio.gather(*map(wash, range(20)))
    log("the plates are clean")


asyncio.run(main(), debug=True)
