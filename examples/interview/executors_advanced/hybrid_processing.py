# needs: processes, threads, files, realtime
import asyncio
import multiprocessing
import tempfile
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path


async def process(names, fetch, compute, save, pool, in_flight):
    loop = asyncio.get_running_loop()
    waiting, failed = iter(names), {}

    async def work():
        for name in waiting:
            try:
                data = await fetch(name)
                result = await loop.run_in_executor(
                    pool, compute, data
                )
                await asyncio.to_thread(save, name, result)
            except (Exception, asyncio.CancelledError) as error:
                broken = isinstance(error, BrokenProcessPool)
                if broken or asyncio.current_task().cancelling():
                    raise
                failed[name] = error

    async with asyncio.TaskGroup() as group:
        for _ in range(in_flight):
            group.create_task(work())
    return failed


async def download(bird):
    await asyncio.sleep(0.1)
    if bird == "crow":
        raise ConnectionError("the record is lost")
    return bird * 100_000


def count_vowels(song):
    if not song.startswith(("f", "w")):
        raise ValueError("that was no song")
    return sum(letter in "aeiou" for letter in song)


async def main(pool, folder):
    def save(bird, vowels):
        Path(folder, bird).write_text(str(vowels))

    birds = "finch", "crow", "wren", "owl", "warbler"
    failed = await process(
        birds, download, count_vowels, save, pool, in_flight=3
    )
    for file in sorted(Path(folder).iterdir()):
        print(f"{file.name}: {file.read_text()}")
    for bird in sorted(failed):
        print(f"{bird}: {failed[bird]!r}")


if __name__ == "__main__":
    spawn = multiprocessing.get_context("spawn")
    with (
        ProcessPoolExecutor(2, spawn) as pool,
        tempfile.TemporaryDirectory() as folder,
    ):
        asyncio.run(main(pool, folder))
