"""The program looks at its own stack."""

import asyncio
import sys
import traceback


def callback():
    traceback.print_stack()


def depth():
    frame, found = sys._getframe(1), []
    while frame:
        found.append(frame.f_code.co_name)
        frame = frame.f_back
    return found


async def main():
    traceback.print_stack(file=sys.stdout)
    names = depth()
    print(names[: names.index("<module>") + 1])
    asyncio.get_running_loop().call_soon(callback)
    await asyncio.sleep(0)
    try:
        asyncio.get_running_loop().create_task(1)
    except TypeError:
        traceback.print_exc()


asyncio.run(main())
