# needs: python>=3.12, uvloop
import asyncio

import uvloop


async def main():
    loop = asyncio.get_running_loop()
    print("the loop is from", type(loop).__module__)


asyncio.run(main(), loop_factory=uvloop.new_event_loop)
