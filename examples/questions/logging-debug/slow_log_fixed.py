# needs: threads
import asyncio
import logging
import logging.handlers
import queue
import time

START = time.perf_counter()


class SlowServer(logging.Handler):
    def emit(self, record):
        time.sleep(0.4)
        now = time.perf_counter() - START
        print(f"{now:.1f} s  written: {record.getMessage()}")


async def beat():
    for _ in range(3):
        await asyncio.sleep(0.1)
        print(f"{time.perf_counter() - START:.1f} s  beat")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(beat(), name="beat")
        logging.warning("the door is open")


records = queue.SimpleQueue()
logging.getLogger().addHandler(
    logging.handlers.QueueHandler(records)
)
listener = logging.handlers.QueueListener(records, SlowServer())
listener.start()
try:
    asyncio.run(main())
finally:
    listener.stop()
