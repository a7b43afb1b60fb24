# needs: threads
import asyncio
import concurrent.futures
import time


def read_label():
    time.sleep(0.2)
    return "handle with care"


async def main():
    with concurrent.futures.ThreadPoolExecutor() as pool:
        label = pool.submit(read_label)
        print("of asyncio:", isinstance(label, asyncio.Future))
        try:
            await label
        except TypeError as error:
            print("await label:", type(error).__name__)
        print("wrapped:", await asyncio.wrap_future(label))


asyncio.run(main())
