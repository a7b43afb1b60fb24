# needs: processes
import asyncio
import sys


async def stop(how):
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", "import time; time.sleep(60)"
    )
    getattr(process, how)()
    before = process.returncode
    await process.wait()
    print(how, before, process.returncode)


async def main():
    await stop("terminate")
    await stop("kill")


asyncio.run(main())
