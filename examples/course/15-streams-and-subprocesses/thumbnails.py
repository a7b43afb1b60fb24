# needs: processes
import asyncio
import sys

SHRINK = "import sys, time; time.sleep(0.3); print(sys.argv[1])"


async def shrink(photo, places):
    async with places:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-c",
            SHRINK,
            photo,
            stdout=asyncio.subprocess.PIPE,
        )
        out, _ = await process.communicate()
    return out.decode().rstrip()


async def main():
    places = asyncio.Semaphore(2)
    async with asyncio.TaskGroup() as group:
        tasks = [
            group.create_task(shrink(photo, places), name=photo)
            for photo in (
                "ant.png",
                "bee.png",
                "cat.png",
                "dog.png",
            )
        ]
    print([task.result() for task in tasks])


asyncio.run(main())
