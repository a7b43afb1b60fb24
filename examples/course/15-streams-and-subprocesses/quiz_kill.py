# needs: processes
import asyncio
import sys


async def main():
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", "import time; time.sleep(60)"
    )
    process.kill()
    print(process.returncode)
    await process.wait()
    print(process.returncode)


asyncio.run(main())
