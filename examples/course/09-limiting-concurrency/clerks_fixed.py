import asyncio
import time

START = time.perf_counter()
LETTERS = "Oslo", "", "Rome", "", "Lima"
SECONDS = {"Ann": 0.2, "Bob": 0.5}


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def clerk(name, queue):
    while True:
        city = await queue.get()
        try:
            await asyncio.sleep(SECONDS[name])
            if not city:
                raise ValueError("no address")
            log(f"{name}: a letter to {city}")
        except Exception as error:
            log(f"{name}: {error!r}")
        finally:
            queue.task_done()


async def main():
    queue = asyncio.Queue()
    for city in LETTERS:
        queue.put_nowait(city)
    clerks = [
        asyncio.create_task(clerk(name, queue), name=name)
        for name in SECONDS
    ]
    await queue.join()
    log("all the letters are sorted")
    for task in clerks:
        task.cancel()
    await asyncio.wait(clerks)


asyncio.run(main())
