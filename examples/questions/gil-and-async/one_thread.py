import asyncio
import threading
import time

START = time.perf_counter()
threads = set()
likes = 0


async def read_feed(reader, pauses):
    global likes
    for pause in pauses:
        await asyncio.sleep(pause)
        threads.add(threading.get_native_id())
        likes += 1
        now = time.perf_counter() - START
        print(f"{now:.1f} s  {reader} likes a photo")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(read_feed("Ann", [0.1, 0.2]), name="Ann")
        group.create_task(read_feed("Bob", [0.2, 0.3]), name="Bob")
    print(likes, "likes, threads:", len(threads))


asyncio.run(main())
