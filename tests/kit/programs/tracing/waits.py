"""Waits once for each thing that has a name of its own."""

import asyncio
import contextlib
import time
import types


async def tick():
    await asyncio.sleep(0.01)


async def numbers():
    yield 1
    await asyncio.sleep(0.02)
    yield 2


class Doubly:
    def __await__(self):
        return tick().__await__()


class Turn:
    def __await__(self):
        yield


@types.coroutine
def old():
    yield from asyncio.sleep(0.03).__await__()


@contextlib.asynccontextmanager
async def opened():
    await asyncio.sleep(0.04)
    yield


async def soon(call, *args):
    asyncio.get_running_loop().call_later(0.01, call, *args)


async def locks():
    for lock in asyncio.Lock(), asyncio.Semaphore(), asyncio.BoundedSemaphore():
        await lock.acquire()
        await soon(lock.release)
        async with lock:
            pass
    event, condition, barrier = asyncio.Event(), asyncio.Condition(), asyncio.Barrier(1)
    await soon(event.set)
    await event.wait()
    async with contextlib.AsyncExitStack() as stack:
        await stack.enter_async_context(condition)
        task = asyncio.create_task(notify(condition), name="notifier")
        await condition.wait()
    await task
    await barrier.wait()


async def notify(condition):
    async with condition:
        condition.notify()


async def queues():
    queue = asyncio.PriorityQueue(1)
    await soon(queue.put_nowait, 1)
    await queue.get()
    await queue.put(2)
    await soon(queue.get_nowait)
    await queue.put(3)
    queue.task_done()
    queue.task_done()
    await soon(queue.task_done)
    await queue.join()


async def tasks():
    quick = asyncio.create_task(tick(), name="quick")
    await quick
    await asyncio.gather(tick(), tick())
    async with asyncio.TaskGroup() as group:
        group.create_task(tick(), name="grouped")
    await asyncio.wait([asyncio.create_task(tick(), name="waited")])
    await asyncio.shield(asyncio.create_task(tick(), name="shielded"))
    await asyncio.wait_for(asyncio.create_task(tick(), name="bounded"), 1)
    guarded = asyncio.create_task(tick(), name="guarded")
    await asyncio.wait_for(asyncio.shield(guarded), 1)
    for first in asyncio.as_completed([tick()]):
        await first


async def others():
    loop = asyncio.get_running_loop()
    ready = loop.create_future()
    await soon(ready.set_result, None)
    await ready
    await asyncio.sleep(0)
    await Turn()
    await Doubly()
    await old()
    async with opened():
        pass
    print([number async for number in numbers()])
    await asyncio.to_thread(time.sleep, 0.01)
    await loop.run_in_executor(None, time.sleep, 0.01)
    await asyncio.wait_for(loop.run_in_executor(None, time.sleep, 0.01), 1)
    await asyncio.wait_for(asyncio.sleep(0.05), 1)
    server = await asyncio.start_server(lambda reader, writer: writer.close(), "127.0.0.1", 0)
    async with server:
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        await reader.readline()
        writer.close()


async def main():
    await locks()
    await queues()
    await tasks()
    await others()


asyncio.run(main())
