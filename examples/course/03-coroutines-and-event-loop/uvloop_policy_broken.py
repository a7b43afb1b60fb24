# needs: python>=3.14, uvloop
# fails: DeprecationWarning
import asyncio

import uvloop


async def main():
    loop = asyncio.get_running_loop()
    print("the loop is from", type(loop).__module__)


asyncio.set_event_loop_policy(uvloop.EventLoopPolicy())
asyncio.run(main())
