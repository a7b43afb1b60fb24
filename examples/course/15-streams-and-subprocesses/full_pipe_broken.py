# fails: wrong output
# needs: processes
import asyncio
import sys

EXPORT = "print('an order\\n' * 100_000)"


async def main():
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", EXPORT, stdout=asyncio.subprocess.PIPE
    )
    try:
        code = await asyncio.wait_for(process.wait(), 0.5)
        out = await process.stdout.read()
        print("return code", code, "and", len(out), "bytes")
    except TimeoutError:
        print("the export is stuck")
        process.kill()
        await process.communicate()


asyncio.run(main())
