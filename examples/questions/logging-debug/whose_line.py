# needs: python>=3.12
import asyncio
import contextvars
import logging
import sys

order = contextvars.ContextVar("order", default="-")


class WithOrder(logging.Filter):
    def filter(self, record):
        record.order = order.get()
        return True


async def check(seconds):
    await asyncio.sleep(seconds)
    logging.info("checked")


async def serve(number, seconds):
    order.set(number)
    async with asyncio.TaskGroup() as group:
        group.create_task(check(seconds), name="stock")
        group.create_task(check(seconds * 3), name="card")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(serve("A-17", 0.1))
        group.create_task(serve("A-18", 0.2))
    logging.info("closed")


handler = logging.StreamHandler(sys.stdout)
handler.addFilter(WithOrder())
logging.basicConfig(
    level=logging.INFO,
    handlers=[handler],
    format="%(order)-4s %(taskName)-6s %(message)s",
)
asyncio.run(main())
