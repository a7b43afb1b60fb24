# needs: threads
import asyncio
import threading
import time


def press(loop, bell):
    time.sleep(0.2)
    try:
        loop.call_soon(bell.set)
    except RuntimeError as error:
        print(error)
        loop.call_soon_threadsafe(bell.set)


async def main():
    loop = asyncio.get_running_loop()
    print("debug mode:", loop.get_debug())
    start = time.perf_counter()
    bell = asyncio.Event()
    loop.call_later(1, print, "a second has passed")
    threading.Thread(target=press, args=[loop, bell]).start()
    await bell.wait()
    print(f"{time.perf_counter() - start:.1f} s  the bell is heard")


for debug in False, True:
    asyncio.run(main(), debug=debug)
