import asyncio
import time

START = time.perf_counter()
PHOTOS = {
    "ant": 0.3,
    "bee": 0.1,
    "cat": 0.4,
    "dog": 0.2,
    "elk": 0.5,
    "fox": 0.6,
    "gnu": 0.4,
}
connections = 0


async def archive(photo):
    global connections
    if connections == 5:
        raise ConnectionError("refused")
    connections += 1
    await asyncio.sleep(PHOTOS[photo])
    connections -= 1
    return "saved"


async def download(photo, places):
    try:
        async with places:
            text = await archive(photo)
    except ConnectionError as error:
        text = error
    print(f"{time.perf_counter() - START:.1f} s  {photo} {text}")


async def main():
    places = asyncio.Semaphore(5)
    async with asyncio.TaskGroup() as group:
        for photo in PHOTOS:
            group.create_task(download(photo, places), name=photo)


asyncio.run(main())
