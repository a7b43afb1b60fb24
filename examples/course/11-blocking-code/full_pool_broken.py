# fails: wrong output
# needs: threads
import asyncio
import time
from concurrent.futures import ThreadPoolExecutor

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


def export(year):
    time.sleep(0.5)


async def find_address():
    loop = asyncio.get_running_loop()
    await loop.getaddrinfo("127.0.0.1", 80)
    log("the address is found")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_default_executor(ThreadPoolExecutor(4))
    exports = [
        asyncio.create_task(asyncio.to_thread(export, year))
        for year in (2021, 2022, 2023, 2024)
    ]
    await asyncio.sleep(0.1)
    log("looking for an address")
    await find_address()
    await asyncio.gather(*exports)


asyncio.run(main())
