# fails: blocked loop
# needs: threads
import asyncio
import time
from concurrent.futures import ThreadPoolExecutor

START = time.perf_counter()
helper = ThreadPoolExecutor(1, "helper")


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def free_rooms(hotel):
    await asyncio.sleep(0.4)
    return f"{hotel}: 3 rooms"


def rooms_now(hotel):
    question = free_rooms(hotel)
    return helper.submit(asyncio.run, question).result()


async def answer_phone():
    for _ in range(3):
        await asyncio.sleep(0.2)
        log("phone: we are here")


async def main():
    phone = asyncio.create_task(answer_phone(), name="phone")
    await asyncio.sleep(0.1)
    log(rooms_now("Alps"))
    await phone


asyncio.run(main())
helper.shutdown()
