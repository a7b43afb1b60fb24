import asyncio
import time
from collections import deque
from contextlib import contextmanager
from dataclasses import dataclass

START = time.perf_counter()


class Subscription:
    def __init__(self, kind, room):
        self.kind, self.events = kind, deque(maxlen=room)
        self.news, self.missed, self.closed = (
            asyncio.Event(),
            0,
            False,
        )

    def __aiter__(self):
        return self

    async def __anext__(self):
        while not self.events:
            if self.closed:
                raise StopAsyncIteration
            self.news.clear()
            await self.news.wait()
        return self.events.popleft()


class Bus:
    def __init__(self):
        self.subscriptions, self.closed = [], False

    @contextmanager
    def subscribe(self, kind, room=100):
        if self.closed:
            raise RuntimeError("the bus is closed")
        subscription = Subscription(kind, room)
        self.subscriptions.append(subscription)
        try:
            yield subscription
        finally:
            self.subscriptions.remove(subscription)

    def publish(self, event):
        for subscription in self.subscriptions:
            if isinstance(event, subscription.kind):
                events = subscription.events
                subscription.missed += len(events) == events.maxlen
                events.append(event)
                subscription.news.set()

    def close(self):
        self.closed = True
        for subscription in self.subscriptions:
            subscription.closed = True
            subscription.news.set()


@dataclass
class Event:
    minute: int


@dataclass
class Goal(Event):
    player: str


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def board(bus):
    with bus.subscribe(Goal) as goals:
        async for goal in goals:
            log(f"board: {goal.player}")


async def radio(bus):
    with bus.subscribe(Event) as events:
        async for event in events:
            log(f"radio: {event}")
            if event.minute == 40:
                raise ConnectionError("off the air")


async def sculptor(bus):
    with bus.subscribe(Goal, room=1) as goals:
        async for goal in goals:
            await asyncio.sleep(0.7)
            log(f"a statue of {goal.player}")
        log(f"goals without a statue: {goals.missed}")


async def main():
    bus = Bus()
    tasks = [
        asyncio.create_task(fan(bus), name=fan.__name__)
        for fan in (board, radio, sculptor)
    ]
    for event in (
        Goal(5, "Ann"),
        Goal(20, "Bob"),
        Event(40),
        Goal(70, "Cid"),
    ):
        await asyncio.sleep(0.2)
        bus.publish(event)
    bus.close()
    results = await asyncio.gather(*tasks, return_exceptions=True)
    log(f"ended: {results}")


if __name__ == "__main__":
    asyncio.run(main())
