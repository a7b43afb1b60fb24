import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def download(name):
    try:
        await asyncio.sleep(0.5)
        log(f"{name}: downloaded")
    except asyncio.CancelledError:
        log(f"{name}: cancelled")
        raise


async def main():
    song = asyncio.create_task(download("song"), name="song")
    film = asyncio.create_task(download("film"), name="film")
    try:
        async with asyncio.timeout(0.2):
            await asyncio.gather(song)
    except TimeoutError:
        log("main: no time for gather")
    try:
        async with asyncio.timeout(0.2):
            await asyncio.wait([film])
    except TimeoutError:
        log("main: no time for wait")
    await film


asyncio.run(main())
