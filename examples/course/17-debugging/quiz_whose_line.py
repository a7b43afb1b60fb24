# needs: python>=3.12
import asyncio
import contextvars
import logging
import sys

request = contextvars.ContextVar("request", default="-")
FORMAT = "%(taskName)s: %(message)s"
logging.basicConfig(
    level=logging.INFO, stream=sys.stdout, format=FORMAT
)


def note(event):
    logging.info("%s %s", request.get(), event)


async def sell():
    request.set("r-7")
    note("paid")
    asyncio.get_running_loop().call_later(0.1, note, "printed")
    await asyncio.sleep(0.2)


async def main():
    await asyncio.create_task(sell(), name="till")
    note("closed")


asyncio.run(main())
