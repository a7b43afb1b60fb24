# needs: threads, files
import asyncio
import tempfile
from pathlib import Path


async def main():
    with tempfile.TemporaryDirectory() as folder:
        letter = Path(folder, "letter.txt")
        await asyncio.to_thread(
            letter.write_text, "Dear Anna", encoding="utf-8"
        )
        text = await asyncio.to_thread(
            letter.read_text, encoding="utf-8"
        )
        print("the letter:", text)
        try:
            await asyncio.to_thread(Path(folder, "reply.txt").stat)
        except FileNotFoundError as error:
            print("no reply:", error.strerror)


asyncio.run(main())
