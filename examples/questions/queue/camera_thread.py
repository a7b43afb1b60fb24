# needs: threads
import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


def camera(frames, loop):
    for number in 1, 2, 3:
        putting = frames.put(number)
        asyncio.run_coroutine_threadsafe(putting, loop).result()
        log(f"thread: frame {number} is handed over")


async def show(frames):
    for _ in range(3):
        await asyncio.sleep(0.2)
        log(f"showing frame {await frames.get()}")


async def main():
    frames = asyncio.Queue(maxsize=1)
    loop = asyncio.get_running_loop()
    async with asyncio.TaskGroup() as group:
        job = asyncio.to_thread(camera, frames, loop)
        group.create_task(job, name="camera")
        group.create_task(show(frames), name="show")


asyncio.run(main())
