# needs: processes, realtime
import asyncio
import time
from concurrent.futures import ProcessPoolExecutor

rendered = []


def render(film, seconds):
    time.sleep(seconds)
    rendered.append(film)
    return rendered


async def main(pool):
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(pool, render, "logo", 0))
    try:
        async with asyncio.timeout(0.2):
            await loop.run_in_executor(pool, render, "film", 0.6)
    except TimeoutError:
        print("no time left for the film")
    print(await loop.run_in_executor(pool, render, "poster", 0))
    print("our own list:", rendered)


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as pool:
        asyncio.run(main(pool))
