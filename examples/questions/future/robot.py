import asyncio
import time

START = time.perf_counter()
waiting = {}


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


def send(number, item):
    seconds = {"lamp": 0.5, "book": 0.2}[item]
    loop = asyncio.get_running_loop()
    loop.call_later(seconds, on_reply, number, f"{item} is here")


def on_reply(number, text):
    log(f"robot: reply to order {number}")
    waiting.pop(number).set_result(text)


async def fetch(number, item):
    reply = asyncio.get_running_loop().create_future()
    waiting[number] = reply
    send(number, item)
    log(f"order {number}: {await reply}")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(fetch(1, "lamp"), name="order 1")
        group.create_task(fetch(2, "book"), name="order 2")


asyncio.run(main())
