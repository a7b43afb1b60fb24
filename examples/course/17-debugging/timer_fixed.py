import asyncio
import time

START = time.perf_counter()
background = set()


async def remind(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


def start_reminder(text):
    task = asyncio.create_task(remind(text))
    background.add(task)
    task.add_done_callback(background.discard)


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(0.2, start_reminder, "the dough has risen")
    await asyncio.sleep(0.5)
    print(f"{time.perf_counter() - START:.1f} s  the oven is hot")


asyncio.run(main())
