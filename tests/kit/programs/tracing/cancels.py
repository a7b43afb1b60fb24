"""A task is cancelled in each of the ways there are."""

import asyncio
import signal


async def long(name=""):
    try:
        await asyncio.sleep(10)
    finally:
        print("end of", name)


def task(name):
    return asyncio.create_task(long(name), name=name)


async def by_hand():
    victim = task("victim")
    await asyncio.sleep(0.01)
    print("before")
    victim.cancel()
    print("after")
    await asyncio.wait([victim])


async def passed_on():
    group = asyncio.gather(task("inner"), task("other"))
    outer = asyncio.create_task(waits(group), name="outer")
    await asyncio.sleep(0.01)
    outer.cancel()
    await asyncio.wait([outer])


async def waits(group):
    await group


async def in_groups():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(long("sibling"), name="sibling")
            group.create_task(fails(), name="failing")
            await asyncio.sleep(10)
    except* ValueError:
        print("a task failed")
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(long("child"), name="child")
            await asyncio.sleep(0.01)
            raise ValueError
    except* ValueError:
        print("the body failed")


async def fails():
    await asyncio.sleep(0.01)
    raise ValueError


async def by_timeouts():
    for wait in asyncio.sleep(10), asyncio.wait_for(asyncio.sleep(10), 10):
        try:
            async with asyncio.timeout(0.01):
                await wait
        except TimeoutError:
            print("timeout")
    victim = task("bounded")
    try:
        await asyncio.wait_for(victim, 0.01)
    except TimeoutError:
        print("wait_for")


async def main():
    await by_hand()
    await passed_on()
    await in_groups()
    await by_timeouts()
    called = task("called")
    asyncio.get_running_loop().call_later(0.01, called.cancel)
    await asyncio.wait([called])
    left = task("left")
    asyncio.get_running_loop().call_later(0.01, signal.raise_signal, signal.SIGINT)
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("interrupted")
        raise


try:
    asyncio.run(main())
except KeyboardInterrupt:
    print("KeyboardInterrupt")
