# needs: processes
import asyncio
import sys
from asyncio.subprocess import PIPE

PACK = """
import sys, time
time.sleep(float(sys.argv[2]))
if sys.argv[1] == "piano":
    sys.exit("no box is big enough")
print("packed")
"""


async def pack(thing, seconds):
    command = [sys.executable, "-c", PACK, thing, seconds]
    process = await asyncio.create_subprocess_exec(
        *command, stdout=PIPE, stderr=PIPE
    )
    output, errors = await process.communicate()
    print(f"{thing}: {(output or errors).decode().strip()}")
    print(f"  the return code is {process.returncode}")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(pack("piano", "1.0"), name="piano")
        group.create_task(pack("lamp", "0.5"), name="lamp")
        await asyncio.sleep(0)
        print("main goes on")


asyncio.run(main())
