import asyncio
import time

START = time.perf_counter()
moments = []


class Pace:
    def __init__(self, seconds):
        self.seconds = seconds
        self.next = 0

    async def turn(self):
        now = time.perf_counter()
        mine = max(self.next, now)
        self.next = mine + self.seconds
        await asyncio.sleep(mine - now)


async def send(text):
    moments.append(round(time.perf_counter() - START, 1))
    await asyncio.sleep(0.1)


async def notify(text, places, pace):
    async with places:
        await pace.turn()
        await send(text)


async def main():
    places = asyncio.Semaphore(2)
    pace = Pace(0.2)
    async with asyncio.TaskGroup() as group:
        for number in range(8):
            group.create_task(
                notify(f"order {number}", places, pace)
            )
    print("sent at", *moments)
    first = sum(moment < 1 for moment in moments)
    print(f"in the first second: {first}, allowed: 5")


asyncio.run(main())
