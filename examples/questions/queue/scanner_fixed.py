import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def scan(pages):
    for number in 1, 2, 3, 4:
        await pages.put(number)
        log(f"scanned {number}")


async def upload(pages):
    for _ in range(4):
        number = await pages.get()
        await asyncio.sleep(0.2)
        log(f"uploaded {number}")


async def main():
    pages = asyncio.Queue(maxsize=2)
    uploading = asyncio.create_task(upload(pages), name="upload")
    await scan(pages)
    await uploading


asyncio.run(main())
