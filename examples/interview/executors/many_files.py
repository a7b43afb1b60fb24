# needs: threads, files
import asyncio
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path


def count_words(path):
    with path.open(encoding="utf-8") as file:
        return sum(len(line.split()) for line in file)


async def words(pool, path):
    loop = asyncio.get_running_loop()
    try:
        return await loop.run_in_executor(pool, count_words, path)
    except FileNotFoundError:
        return None


async def main(folder, pool):
    for number in range(1, 6):
        text = "once upon a time\n" * number
        (folder / f"{number}.txt").write_text(text)
    (folder / "3.txt").unlink()

    paths = [folder / f"{number}.txt" for number in range(1, 6)]
    async with asyncio.TaskGroup() as group:
        jobs = [
            group.create_task(words(pool, path)) for path in paths
        ]
    for path, job in zip(paths, jobs):
        print(path.name, job.result())


with tempfile.TemporaryDirectory() as folder:
    with ThreadPoolExecutor(4, "reader") as pool:
        asyncio.run(main(Path(folder), pool))
