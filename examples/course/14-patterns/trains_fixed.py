# needs: python>=3.13
import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


class Bus:
    def __init__(self, group):
        self.group, self.queues = group, {}

    def subscribe(self, handle):
        name, queue = handle.__name__, asyncio.Queue(maxsize=1)
        self.queues[name] = queue
        self.group.create_task(self.serve(handle, queue), name=name)

    async def serve(self, handle, queue):
        while True:
            try:
                event = await queue.get()
            except asyncio.QueueShutDown:
                break
            try:
                await handle(event)
            except Exception as error:
                log(f"{handle.__name__}: {error!r}")

    def publish(self, event):
        for name, queue in self.queues.items():
            try:
                queue.put_nowait(event)
            except asyncio.QueueFull:
                log(f"{name} has missed {event}")

    def close(self):
        for queue in self.queues.values():
            queue.shutdown()


async def archive(train):
    await asyncio.sleep(0.5)
    log(f"archive: {train}")


async def voice(train):
    if train == "???":
        raise ValueError("cannot pronounce ???")
    log(f"voice: {train}")


async def board(train):
    log(f"board: {train}")


async def main():
    async with asyncio.TaskGroup() as group:
        bus = Bus(group)
        for handle in archive, voice, board:
            bus.subscribe(handle)
        for train in "Oslo", "???", "Rome", "Lima":
            log(f"here comes {train}")
            bus.publish(train)
            await asyncio.sleep(0.1)
        bus.close()


asyncio.run(main())
