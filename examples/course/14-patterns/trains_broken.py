# fails: ValueError
import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


class Bus:
    def __init__(self):
        self.subscribers = []

    def subscribe(self, handle):
        self.subscribers.append(handle)

    async def publish(self, event):
        for handle in self.subscribers:
            await handle(event)


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
    bus = Bus()
    for handle in archive, voice, board:
        bus.subscribe(handle)
    for train in "Oslo", "???", "Rome", "Lima":
        log(f"here comes {train}")
        await bus.publish(train)
        await asyncio.sleep(0.1)


asyncio.run(main())
