# needs: files, threads
import asyncio
import tempfile
import time
from pathlib import Path

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


def save(photo, pixels):
    time.sleep(0.4)
    photo.write_bytes(pixels)
    return photo.stat().st_size


async def play_music():
    for bar in 1, 2, 3:
        await asyncio.sleep(0.2)
        log(f"music: bar {bar}")


async def main(folder):
    music = asyncio.create_task(play_music(), name="music")
    await asyncio.sleep(0.1)
    size = await asyncio.to_thread(
        save, folder / "sea.jpg", bytes(4096)
    )
    log(f"photo saved: {size} bytes")
    await music


with tempfile.TemporaryDirectory() as name:
    asyncio.run(main(Path(name)))
