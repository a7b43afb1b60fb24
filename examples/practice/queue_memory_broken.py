# fails: wrong output
import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def worker(queue):
    while True:
        letter = await queue.get()
        await asyncio.sleep(0.2)
        log(f"sent to {letter}")


async def life(letters, seconds):
    log("start")
    queue = asyncio.Queue()
    for letter in letters:
        queue.put_nowait(letter)
        log(f"accepted: {letter}")
    task = asyncio.create_task(worker(queue), name="worker")
    await asyncio.sleep(seconds)
    task.cancel()
    log("stop")


async def main():
    await life(["Ann", "Bob", "Cid"], 0.3)
    await life([], 0.5)


asyncio.run(main())
