# needs: threads
import asyncio
from concurrent.futures import ThreadPoolExecutor


async def nap():
    return "rested"


async def count_down():
    yield 1


def on_message(text):
    print("a message:", text)


async def main():
    task, queue = asyncio.create_task(nap()), asyncio.Queue()
    with ThreadPoolExecutor() as pool:
        things = {
            'queue.put_nowait("tea")': queue.put_nowait("tea"),
            'on_message("hi")': on_message("hi"),
            "queue.get": queue.get,
            "count_down()": count_down(),
            'pool.submit(len, "tea")': pool.submit(len, "tea"),
            "await nap()": await nap(),
            "task.cancel()": task.cancel(),
        }
    for call, thing in things.items():
        try:
            await thing
        except TypeError:
            print(f"await {call}: {type(thing).__name__}")


asyncio.run(main())
