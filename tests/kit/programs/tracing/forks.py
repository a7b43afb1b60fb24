# needs: processes
"""A forked child is none of the recorder's business."""

import asyncio
import os
import sys


async def main(name):
    await asyncio.sleep(0.01)
    print(name)


asyncio.run(main("before"))
if not os.fork():
    asyncio.run(main("the child"))
    sys.exit(5)
print("its status", os.waitstatus_to_exitcode(os.wait()[1]))
asyncio.run(main("after"))
