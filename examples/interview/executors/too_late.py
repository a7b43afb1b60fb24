# needs: processes, realtime, files
import asyncio
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path


def wait_for(gate):
    while not gate.exists():
        time.sleep(0.02)


async def main(pool, gate):
    jobs = [pool.submit(wait_for, gate) for _ in range(6)]
    first, second, *_, last = jobs
    while not second.running():
        await asyncio.sleep(0.02)
    for name, job in (
        ("first", first),
        ("second", second),
        ("last", last),
    ):
        print(f"cancelled the {name}: {job.cancel()}")
    gate.touch()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        with ProcessPoolExecutor(1) as pool:
            asyncio.run(main(pool, Path(folder, "open")))
