# fails: blocked loop
import asyncio
import threading
import time

START = time.perf_counter()
lock = threading.Lock()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def withdraw(name):
    if not lock.acquire(timeout=1):
        log(f"{name}: still locked after a second")
        return
    log(f"{name}: at the cash machine")
    await asyncio.sleep(0.3)
    lock.release()
    log(f"{name}: done")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(withdraw("Ann"), name="Ann")
        group.create_task(withdraw("Bob"), name="Bob")


asyncio.run(main())
