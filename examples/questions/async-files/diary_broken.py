# fails: wrong output
# needs: files, threads
import asyncio
import tempfile
import time
from pathlib import Path


def write_down(diary, cat, seconds):
    with diary.open("a", encoding="utf-8") as file:
        for meal in "breakfast", "supper":
            time.sleep(seconds)
            file.write(f"{cat}: {meal}\n")
            file.flush()


async def note(diary, cat, seconds):
    await asyncio.to_thread(write_down, diary, cat, seconds)


async def main(diary):
    async with asyncio.TaskGroup() as tg:
        tg.create_task(note(diary, "Tom", 0.2), name="Tom")
        tg.create_task(note(diary, "Kit", 0.3), name="Kit")
    print(diary.read_text(encoding="utf-8"), end="")


with tempfile.TemporaryDirectory() as name:
    asyncio.run(main(Path(name, "diary.txt")))
