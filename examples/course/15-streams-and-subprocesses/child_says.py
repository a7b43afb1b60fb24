# needs: processes
import asyncio
import sys

COUNT = "print('7 parcels')"
CLOSED = "import sys; sys.exit('the depot is closed')"


async def ask(code):
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        code,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    out, err = await process.communicate()
    print(process.returncode, out, err)


async def main():
    await ask(COUNT)
    await ask(CLOSED)


asyncio.run(main())
