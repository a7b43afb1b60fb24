import asyncio
import time

START = time.perf_counter()
background = set()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


def finish(task):
    background.discard(task)
    if not task.cancelled() and task.exception():
        log(f"{task.get_name()}: {task.exception()!r}")


def start(coroutine, name):
    task = asyncio.create_task(coroutine, name=name)
    background.add(task)
    task.add_done_callback(finish)


async def send_sms(guest):
    await asyncio.sleep(0.4)
    if guest == "Bob":
        raise ConnectionError("no such number")
    log(f"{guest}: sms sent")


async def book(guest):
    start(send_sms(guest), f"sms {guest}")
    log(f"{guest}: booked")


async def main():
    for guest in "Ann", "Bob", "Cid":
        await book(guest)
        await asyncio.sleep(0.3)
    if background:
        await asyncio.wait(background, timeout=5)
    log("the office closes")


asyncio.run(main())
