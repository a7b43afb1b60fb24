import asyncio
import queue
import threading
import time

start = time.perf_counter()
lock = threading.Lock()
event = threading.Event()
items = queue.Queue(maxsize=1)
barrier = threading.Barrier(2)


def say(text):
    print(f"{time.perf_counter() - start:.1f} {text}")


def one():
    with lock:
        say("one has the lock")
        time.sleep(1)
    items.put("a")
    items.put("b")
    say("one has put both")
    barrier.wait()
    say("one is through")


def two():
    with lock:
        say("two has the lock")
        say(f"in vain: {lock.acquire(timeout=0.5)}")
    time.sleep(1)
    say(f"got {items.get()}")
    time.sleep(1)
    say(f"got {items.get()}")
    try:
        items.get(timeout=0.5)
    except queue.Empty:
        say("nothing more")
    barrier.wait()
    event.set()
    say("two is through")


def three():
    say(f"event in time: {event.wait(2)}")
    say(f"event: {event.wait()}")


threads = [threading.Thread(target=f) for f in (one, two, three)]
for thread in threads:
    thread.start()
threads[0].join(0.5)
say(f"one lives: {threads[0].is_alive()}")


async def main():
    await asyncio.to_thread(threads[2].join)
    say("joined")


asyncio.run(main())
