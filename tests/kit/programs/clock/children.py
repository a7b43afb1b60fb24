import asyncio
import subprocess
import sys
import time
from concurrent.futures import ProcessPoolExecutor

start = time.perf_counter()


def say(text):
    print(f"{time.perf_counter() - start:.1f} {text}")


def square(n):
    time.sleep(0.3)
    return n * n


async def beat(beats):
    while True:
        await asyncio.sleep(0.1)
        beats.append(time.perf_counter())


async def main():
    global start
    child = await asyncio.create_subprocess_exec(
        *(sys.executable, "-S", "-c", "import time; time.sleep(0.5); print('child')"),
        stdout=asyncio.subprocess.PIPE,
    )
    task = asyncio.create_task(beat(beats := []))
    print(await child.stdout.read(), await child.wait())
    print(time.perf_counter() - start > 0.5, len(beats) >= 4)
    task.cancel()
    start = time.perf_counter()
    await asyncio.sleep(60)
    say("a minute")
    child = await asyncio.create_subprocess_exec("sleep", "60")
    try:
        await asyncio.wait_for(child.wait(), 0.3)
    except TimeoutError:
        child.kill()
        print(await child.wait())
    before = time.perf_counter()
    subprocess.run(["sleep", "0.7"])
    print(f"blocked: {time.perf_counter() - before > 0.65}")
    with ProcessPoolExecutor(2) as pool:
        loop = asyncio.get_running_loop()
        before = time.perf_counter()
        print(await asyncio.gather(*(loop.run_in_executor(pool, square, n) for n in (2, 3))))
        print(f"worked: {time.perf_counter() - before >= 0.3}")


if __name__ == "__main__":
    asyncio.run(main())
