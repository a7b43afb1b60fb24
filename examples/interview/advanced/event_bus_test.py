# needs: pytest, pytest-asyncio
import asyncio

import pytest
from event_bus import Bus, Event, Goal

pytestmark = pytest.mark.asyncio


async def test_each_gets_its_kind_in_order():
    bus = Bus()
    with (
        bus.subscribe(Event) as events,
        bus.subscribe(Goal) as goals,
    ):
        goal, whistle = Goal(5, "Ann"), Event(45)
        bus.publish(goal)
        bus.publish(whistle)
        bus.close()
        assert [event async for event in events] == [goal, whistle]
        assert [event async for event in goals] == [goal]


async def test_a_full_box_loses_the_oldest_and_counts_them():
    bus = Bus()
    with bus.subscribe(Event, room=2) as slow:
        with bus.subscribe(Event) as quick:
            for minute in range(5):
                bus.publish(Event(minute))
            bus.close()
            assert [e.minute async for e in slow] == [3, 4]
            assert [e.minute async for e in quick] == [
                0,
                1,
                2,
                3,
                4,
            ]
            assert (slow.missed, quick.missed) == (3, 0)


@pytest.mark.parametrize("end", ["cancelled", "failed"])
async def test_whoever_leaves_is_no_longer_subscribed(end):
    async def listen(bus):
        with bus.subscribe(Event) as events:
            async for _ in events:
                raise ValueError("cannot pronounce it")

    bus = Bus()
    task = asyncio.create_task(listen(bus))
    await asyncio.sleep(0)
    assert len(bus.subscriptions) == 1
    if end == "cancelled":
        task.cancel()
    bus.publish(Event(1))
    await asyncio.wait([task])
    assert task.cancelled() == (end == "cancelled")
    assert bus.subscriptions == []
    bus.publish(Event(2))


async def test_cancelled_as_the_event_comes_it_loses_nothing():
    bus = Bus()
    with bus.subscribe(Event) as events:
        waiting = asyncio.create_task(anext(events))
        await asyncio.sleep(0)
        bus.publish(Event(1))
        waiting.cancel()
        await asyncio.wait([waiting])
        assert waiting.cancelled()
        async with asyncio.timeout(1):
            assert await anext(events) == Event(1)


async def test_close_wakes_those_who_wait():
    bus = Bus()
    with bus.subscribe(Event) as events:
        waiting = asyncio.create_task(anext(events, "the end"))
        await asyncio.sleep(0)
        bus.close()
        async with asyncio.timeout(1):
            assert await waiting == "the end"
    with pytest.raises(RuntimeError), bus.subscribe(Event):
        pass


if __name__ == "__main__":
    options = "-qq -rp --tb=short -p no:warnings".split()
    pytest.main([__file__, *options])
