import asyncio
import datetime
import logging
import sys
import time
import warnings
from datetime import date
from time import monotonic

warnings.simplefilter("ignore")  # utcnow is deprecated
logging.basicConfig(format="%(asctime)s %(message)s", stream=sys.stdout)
started = time.time(), time.time_ns(), monotonic(), time.monotonic_ns()


async def main():
    before = time.perf_counter(), time.perf_counter_ns()
    await asyncio.sleep(3661.5)
    print(time.perf_counter() - before[0], time.perf_counter_ns() - before[1])
    print(time.time() - started[0], time.time_ns() - started[1])
    print(monotonic() - started[2], time.monotonic_ns() - started[3])
    print(time.strftime("%H:%M:%S"), time.ctime(), time.asctime(), sep=" | ")
    print(time.localtime()[:6], time.gmtime()[:6])
    now = datetime.datetime.now()
    print(repr(now))
    utc = datetime.datetime.now(datetime.UTC), datetime.datetime.utcnow()
    print(now == datetime.datetime.today(), utc[0].isoformat(), utc[1])
    print(date.today(), now.date() == date.today(), now - datetime.timedelta(hours=1))
    kinds = datetime.datetime, datetime.date
    print(type(now) == kinds[0])  # noqa: E721 (what a registry of types asks)
    print([isinstance(now, kind) for kind in kinds], kinds[0] in {type(now): 1})
    print(datetime.datetime.fromisoformat("2030-01-02T03:04").year, datetime.datetime(1, 2, 3))
    logging.warning("logged")


asyncio.run(main())
