import asyncio
import time

START = time.perf_counter()
waiting = {}


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def fetch(number):
    reply = asyncio.get_running_loop().create_future()
    waiting[number] = reply
    try:
        return await reply
    finally:
        waiting.pop(number, None)


def on_reply(number, text):
    reply = waiting.get(number)
    if reply is None or reply.done():
        log(f"robot: order {number} is not waited for")
    else:
        reply.set_result(text)


async def main():
    try:
        await asyncio.wait_for(fetch(1), 0.3)
    except TimeoutError:
        log("order 1: no reply, I give up")
    await asyncio.sleep(0.2)
    on_reply(1, "lamp is here")
    log(f"still waiting: {len(waiting)}")


asyncio.run(main())
