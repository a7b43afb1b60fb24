import asyncio
import time


async def load_page():
    await asyncio.sleep(0.3)


async def write_to_file():
    await asyncio.sleep(0.1)


async def wide(lock):
    async with lock:
        await load_page()
        await write_to_file()


async def narrow(lock):
    await load_page()
    async with lock:
        await write_to_file()


async def main():
    for save in wide, narrow:
        start = time.perf_counter()
        lock = asyncio.Lock()
        async with asyncio.TaskGroup() as group:
            for _ in range(4):
                group.create_task(save(lock))
        seconds = time.perf_counter() - start
        print(f"{save.__name__}: {seconds:.1f} s")


asyncio.run(main())
