import asyncio
import threading
import time
from concurrent.futures import ThreadPoolExecutor

start = time.perf_counter()


def say(text):
    print(f"{time.perf_counter() - start:.1f} {text}")


def job(n):
    say(f"job {n} begins")
    time.sleep(0.5 + n / 10)
    say(f"job {n} ends")
    return n


async def beat():
    for n in range(4):
        await asyncio.sleep(0.4)
        say(f"beat {n}")


async def main():
    loop = asyncio.get_running_loop()
    async with asyncio.TaskGroup() as group:
        group.create_task(beat())
        print(await asyncio.to_thread(job, 0))
        say("to_thread is done")
        with ThreadPoolExecutor(2) as pool:
            jobs = [loop.run_in_executor(pool, job, n) for n in range(1, 4)]
            say(f"{threading.active_count()} threads")
            print(await asyncio.gather(*jobs))
            late = pool.submit(job, 4)
        say(f"late {late.result()}")


asyncio.run(main())
