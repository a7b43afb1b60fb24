# fails: wrong output
# needs: processes
import asyncio
import sys

BAKE = """
import time
time.sleep(1)
print("child: 500 pies are baked", flush=True)
"""


async def bake():
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", BAKE
    )
    await process.wait()


async def main():
    try:
        await asyncio.wait_for(bake(), 0.3)
    except TimeoutError:
        print("parent: too long, we have given up")
    await asyncio.sleep(1.5)
    print("parent: the bakery is closed")


asyncio.run(main())
