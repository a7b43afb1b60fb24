# fails: wrong output
import asyncio
import time

START = time.perf_counter()
order = "none"


def log(text):
    seconds = time.perf_counter() - START
    print(f"{seconds:.1f} s  order {order}: {text}")


async def pack():
    await asyncio.sleep(0.2)
    log("packed")


async def serve(number, pause):
    global order
    order = number
    log("accepted")
    await asyncio.sleep(pause)
    await pack()


async def main():
    first = asyncio.create_task(serve(1, 0.3))
    second = asyncio.create_task(serve(2, 0.1))
    await first
    await second
    log("all served")


asyncio.run(main())
