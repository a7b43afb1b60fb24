# needs: realtime, threads
import asyncio
import threading
import time
from concurrent.futures import Future


async def stay_connected():
    while True:
        print("the line to the hotels is up")
        await asyncio.sleep(0.6)


async def free_rooms(night):
    await asyncio.sleep(0.1)
    return f"{night}: 3 rooms"


async def live(ready):
    stop = asyncio.Event()
    line = asyncio.create_task(stay_connected(), name="line")
    ready.set_result((asyncio.get_running_loop(), stop))
    await stop.wait()
    line.cancel()


def ask(coroutine, loop):
    answer = asyncio.run_coroutine_threadsafe(coroutine, loop)
    return answer.result(timeout=5)


ready = Future()
thread = threading.Thread(target=asyncio.run, args=(live(ready),))
thread.start()
loop, stop = ready.result()
try:
    time.sleep(0.2)
    print(ask(free_rooms("Friday"), loop))
    time.sleep(0.6)
    print(ask(free_rooms("Saturday"), loop))
finally:
    loop.call_soon_threadsafe(stop.set)
    thread.join()
