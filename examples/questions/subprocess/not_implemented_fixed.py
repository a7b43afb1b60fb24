# needs: processes
import asyncio
import sys


async def main():
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", "print('hello from the process')"
    )
    print("return code:", await process.wait())


asyncio.run(main())
