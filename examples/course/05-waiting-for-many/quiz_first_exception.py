import asyncio
import time


async def main():
    start = time.perf_counter()
    loop = asyncio.get_running_loop()
    tasks = [
        asyncio.create_task(asyncio.sleep(0.1)),
        asyncio.create_task(asyncio.sleep(0.3)),
        asyncio.create_task(asyncio.sleep(0.5)),
    ]
    loop.call_later(0.2, tasks[2].cancel)
    done, pending = await asyncio.wait(
        tasks, return_when=asyncio.FIRST_EXCEPTION
    )
    print(f"{time.perf_counter() - start:.1f} s")
    print(f"{len(done)} done, {len(pending)} pending")


asyncio.run(main())
