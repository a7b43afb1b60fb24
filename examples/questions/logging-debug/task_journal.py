import asyncio
import logging
import sys

log = logging.getLogger("tasks")


def journal(loop, coroutine, **options):
    loop.call_soon(lambda: log.info("%s: starts", task.get_name()))
    task = asyncio.Task(coroutine, loop=loop, **options)
    task.add_done_callback(ended)
    return task


def ended(task):
    name = task.get_name()
    if task.cancelled():
        log.info("%s: cancelled", name)
    elif error := task.exception():
        log.error("%s: failed: %r", name, error)
    else:
        log.info("%s: done", name)


async def send(parcel):
    await asyncio.sleep(0.2 if parcel == "vase" else 0.3)
    if parcel == "lamp":
        raise ConnectionError("no van")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(journal)
    tasks = [
        asyncio.create_task(send(parcel), name=parcel)
        for parcel in ("vase", "lamp", "sofa")
    ]
    await asyncio.sleep(0.1)
    tasks[2].cancel()
    await asyncio.wait(tasks)
    loop.set_task_factory(None)


logging.basicConfig(
    level=logging.INFO,
    stream=sys.stdout,
    format="%(levelname)-5s %(message)s",
)
asyncio.run(main())
