# fails: blocked loop
# needs: processes
import asyncio
import subprocess
import sys

BAKE = "import time; time.sleep(0.5); print('baked', flush=True)"


async def greet():
    for guest in ["Ann", "Bob"]:
        await asyncio.sleep(0.1)
        print(f"welcome, {guest}")


async def main():
    task = asyncio.create_task(greet(), name="greet")
    await asyncio.sleep(0)
    subprocess.run([sys.executable, "-c", BAKE])
    await task


asyncio.run(main())
