import asyncio
import logging
import re
import time


class Journal(logging.Handler):
    def emit(self, record):
        line = record.getMessage()
        print(re.sub(r" coro=.*> (took ..\d)\d+", r" …> \1", line))


async def send(letter):
    await asyncio.sleep(0.2)


async def sort_letters():
    time.sleep(0.3)


async def main():
    logging.basicConfig(level=logging.DEBUG, handlers=[Journal()])
    first = asyncio.create_task(send("first"), name="first")
    sort = asyncio.create_task(sort_letters(), name="sort")
    second = asyncio.create_task(send("second"), name="second")
    await asyncio.sleep(0)
    second.cancel()
    await asyncio.wait([first, second, sort])


asyncio.run(main(), debug=True)
