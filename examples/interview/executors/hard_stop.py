# needs: python>=3.14, processes, realtime, files
import asyncio
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path


def render(frames, path):
    for _ in range(frames):
        time.sleep(0.1)
    path.write_text(f"{frames} frames")


async def run_or_kill(seconds, function, *args):
    pool = ProcessPoolExecutor(1)
    try:
        async with asyncio.timeout(seconds):
            loop = asyncio.get_running_loop()
            return await loop.run_in_executor(pool, function, *args)
    except BaseException:
        pool.kill_workers()
        raise
    finally:
        pool.shutdown(wait=False)


async def main(path):
    await run_or_kill(30, render, 2, path)
    print(path.read_text())
    try:
        await run_or_kill(1, render, 600, path)
    except TimeoutError:
        print("no time for 600 frames")


if __name__ == "__main__":
    start = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(main(Path(folder, "film")))
    stopped = time.monotonic() - start < 50
    print("the program has ended before the film:", stopped)
