# needs: python>=3.14
import asyncio
import re


async def read_scale():
    await asyncio.Event().wait()


async def weigh(parcel):
    await read_scale()


async def main():
    async with asyncio.TaskGroup() as group:
        vase = group.create_task(weigh("vase"), name="vase")
        await asyncio.sleep(0.1)
        graph = asyncio.format_call_graph(vase)
        print(re.sub(r"0x\w+", "0x…", graph))
        vase.cancel()


asyncio.run(main())
