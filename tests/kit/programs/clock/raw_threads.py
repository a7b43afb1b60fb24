import asyncio
import threading
import time

start = time.perf_counter()


def say(text):
    print(f"{time.perf_counter() - start:.1f} {text}")


def sensor(loop, queue):
    say("sensor starts")
    for n in range(3):
        time.sleep(1)
        loop.call_soon_threadsafe(queue.put_nowait, n)
    time.sleep(0.5)
    say("sensor ends")


async def double(n):
    await asyncio.sleep(1.5)
    return 2 * n


def outsider(loop):
    future = asyncio.run_coroutine_threadsafe(double(21), loop)
    say(f"outsider got {future.result()}")
    try:
        asyncio.run_coroutine_threadsafe(double(1), loop).result(timeout=1)
    except TimeoutError:
        say("outsider waits no longer")


async def main():
    queue, loop = asyncio.Queue(), asyncio.get_running_loop()
    threads = [
        threading.Thread(target=sensor, args=(loop, queue)),
        threading.Thread(target=outsider, args=(loop,)),
    ]
    for thread in threads:
        thread.start()
    say("main goes on")
    for _ in range(3):
        say(f"value {await queue.get()}")
    threads[0].join()
    say(f"joined {[thread.is_alive() for thread in threads]}")


asyncio.run(main())
threading.Timer(0.5, say, ["timer"]).start()
say("end of the file")
