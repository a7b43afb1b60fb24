# needs: threads
import asyncio
import threading
import time


def radio(loop, calls):
    time.sleep(0.2)
    try:
        loop.call_soon(calls.put_nowait, "Oak Street")
    except RuntimeError as error:
        print(f"RuntimeError: {error}")
    loop.call_soon_threadsafe(calls.put_nowait, "Elm Street")


async def main():
    loop = asyncio.get_running_loop()
    calls = asyncio.Queue()
    threading.Thread(target=radio, args=(loop, calls)).start()
    start = time.perf_counter()
    street = await calls.get()
    seconds = time.perf_counter() - start
    print(f"{seconds:.1f} s  a taxi leaves for {street}")


asyncio.run(main(), debug=True)
