# needs: aiosqlite, files, processes
import asyncio
import os
import sys
import tempfile

from taskqueue import TaskQueue, open_store

JOBS = "30"


async def life(path, lines):
    """Start the queue; kill it when it has said so many lines."""
    victim = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "taskqueue.victim", path, JOBS),
        stdout=asyncio.subprocess.PIPE,
        cwd=os.path.dirname(os.path.abspath(__file__)),
    )
    said = 0
    while await victim.stdout.readline():
        said += 1
        if said == lines:
            victim.kill()
    return await victim.wait()


async def main():
    with tempfile.TemporaryDirectory() as home:
        path = f"{home}/jobs.db"
        for lines in 20, 25, None:
            print("exit status", await life(path, lines))
        async with TaskQueue(await open_store(path)) as queue:
            stats = await queue.stats()
        print("open:", stats.waiting + stats.delayed + stats.running)
        print("done:", stats.done)
        print("dead:", stats.dead)


asyncio.run(main())
