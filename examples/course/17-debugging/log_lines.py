# needs: threads
import asyncio
import contextvars
import logging
import sys

request = contextvars.ContextVar("request", default="-")


class WhoAndWhat(logging.Filter):
    def filter(self, record):
        try:
            task = asyncio.current_task()
        except RuntimeError:
            task = None
        record.task = task.get_name() if task else "-"
        record.request = request.get()
        return True


async def pay(amount):
    logging.info("paying %s", amount)
    await asyncio.sleep(amount / 1000)
    await asyncio.to_thread(logging.info, "printing the receipt")


async def serve(number, amount):
    request.set(number)
    await pay(amount)


async def main():
    handler = logging.StreamHandler(sys.stdout)
    handler.addFilter(WhoAndWhat())
    logging.basicConfig(
        level=logging.INFO,
        handlers=[handler],
        format="%(task)-6s %(request)-4s %(message)s",
    )
    async with asyncio.TaskGroup() as group:
        group.create_task(serve("r-17", 300), name="till 1")
        group.create_task(serve("r-18", 100), name="till 2")
    logging.info("closed")


asyncio.run(main())
