import asyncio
import logging
import sys
import time


async def pack(parcel):
    time.sleep(0.2)


async def send(parcel):
    await asyncio.sleep(0.1)
    raise ConnectionError("no van")


async def main():
    logging.basicConfig(
        level=logging.DEBUG,
        stream=sys.stdout,
        format="%(levelname)s %(name)s: %(message).41s…",
    )
    vase = asyncio.create_task(pack("vase"), name="pack vase")
    lamp = asyncio.create_task(send("lamp"), name="send lamp")
    sofa = asyncio.create_task(send("sofa"), name="send sofa")
    await asyncio.sleep(0)
    sofa.cancel()
    await asyncio.gather(vase, lamp, sofa, return_exceptions=True)


asyncio.run(main(), debug=True)
