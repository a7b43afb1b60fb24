# fails: blocked loop
# needs: threads
import asyncio
import threading
import time

START = time.perf_counter()
lock = threading.Lock()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def mail():
    with lock:
        log("mail: has the lock")
        await asyncio.sleep(0.1)
    log("mail: released the lock")


async def chat():
    log("chat: wants the lock")
    if not lock.acquire(timeout=2):
        log("chat: no lock in 2 s")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(mail(), name="mail")
        group.create_task(chat(), name="chat")


asyncio.run(main())
