# needs: processes
import asyncio
import multiprocessing
from concurrent.futures import ProcessPoolExecutor

print("the file is read as", __name__, flush=True)


def count_stars(sky):
    return sky.count("*")


async def main(pool):
    loop = asyncio.get_running_loop()
    sky = "*  *    *  "
    stars = await loop.run_in_executor(pool, count_stars, sky)
    print(stars, "stars")


if __name__ == "__main__":
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context) as pool:
        asyncio.run(main(pool))
