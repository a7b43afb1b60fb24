# fails: InvalidStateError
import asyncio
import time

START = time.perf_counter()
waiting = {}


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def fetch(number):
    reply = asyncio.get_running_loop().create_future()
    waiting[number] = reply
    return await reply


def on_reply(number, text):
    waiting.pop(number).set_result(text)


async def main():
    try:
        await asyncio.wait_for(fetch(1), 0.3)
    except TimeoutError:
        log("order 1: no reply, I give up")
    await asyncio.sleep(0.2)
    log("robot: reply to order 1")
    on_reply(1, "lamp is here")


asyncio.run(main())
