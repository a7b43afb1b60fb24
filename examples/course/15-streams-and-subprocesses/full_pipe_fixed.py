# needs: processes
import asyncio
import sys

EXPORT = "print('an order\\n' * 100_000)"


async def main():
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", EXPORT, stdout=asyncio.subprocess.PIPE
    )
    out, _ = await process.communicate()
    code = process.returncode
    print("return code", code, "and", len(out), "bytes")


asyncio.run(main())
