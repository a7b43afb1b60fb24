# needs: processes
import asyncio
import sys
from asyncio.subprocess import PIPE

PHOTOS = "ant.png", "bee.png", "cat.png", "dog.png"
SHRINK = "import sys, time; time.sleep(0.2); print(sys.argv[1])"
alive = []


async def shrink(photo, places):
    async with places:
        alive.append(photo)
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-c", SHRINK, photo, stdout=PIPE
        )
        out, _ = await process.communicate()
        at_once = len(alive)
        alive.remove(photo)
    return out.decode().rstrip(), at_once


async def main():
    places = asyncio.Semaphore(2)
    jobs = [shrink(photo, places) for photo in PHOTOS]
    results = await asyncio.gather(*jobs)
    print([name for name, _ in results])
    print("at most", max(n for _, n in results), "at once")


asyncio.run(main())
