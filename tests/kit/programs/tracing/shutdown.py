"""What the interpreter shows when it ends."""

import asyncio
import sys


class Witness:
    def __del__(self):
        print("a witness goes", sys.argv, __name__, "__file__" in globals())


async def waits():
    witness = Witness()
    await asyncio.sleep(1)


loop = asyncio.new_event_loop()
task = loop.create_task(waits(), name="left")
loop.call_soon(loop.stop)
loop.run_forever()
witness = Witness()
never = waits()
