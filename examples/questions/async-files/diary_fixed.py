# needs: files, threads
import asyncio
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path


def write_down(diary, cat, seconds):
    with diary.open("a", encoding="utf-8") as file:
        for meal in "breakfast", "supper":
            time.sleep(seconds)
            file.write(f"{cat}: {meal}\n")
            file.flush()


async def note(writer, *entry):
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(writer, write_down, *entry)


async def main(writer, diary):
    async with asyncio.TaskGroup() as tg:
        tg.create_task(note(writer, diary, "Tom", 0.2), name="Tom")
        tg.create_task(note(writer, diary, "Kit", 0.3), name="Kit")
    print(diary.read_text(encoding="utf-8"), end="")


with (
    tempfile.TemporaryDirectory() as name,
    ThreadPoolExecutor(1, "writer") as writer,
):
    asyncio.run(main(writer, Path(name, "diary.txt")))
