# needs: threads
import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def find_driver(street, seconds):
    try:
        await asyncio.sleep(seconds)
        return f"{street}: Anna is on her way"
    except asyncio.CancelledError:
        log(f"{street}: search cancelled")
        raise


def radio(loop):
    near = find_driver("Oak Street", 0.2)
    search = asyncio.run_coroutine_threadsafe(near, loop)
    log(search.result(timeout=0.3))

    far = find_driver("Mill Lane", 5)
    search = asyncio.run_coroutine_threadsafe(far, loop)
    try:
        log(search.result(timeout=0.3))
    except TimeoutError:
        log(f"Mill Lane: no answer, done is {search.done()}")
    time.sleep(0.2)
    search.cancel()


async def main():
    loop = asyncio.get_running_loop()
    await asyncio.to_thread(radio, loop)
    await asyncio.sleep(0.1)


asyncio.run(main())
