# needs: threads
import asyncio
import threading
import time


def listen(station):
    time.sleep(0.5)
    return threading.current_thread().name.partition("_")[0]


async def blink(blinks):
    while True:
        await asyncio.sleep(0.2)
        blinks.append("on")


async def main(in_pool):
    start, blinks = time.perf_counter(), []
    lamp = asyncio.create_task(blink(blinks), name="lamp")
    stations = ["Etna", "Fuji", "Hekla"]
    if in_pool:
        run = asyncio.get_running_loop().run_in_executor
        calls = [run(None, listen, station) for station in stations]
        threads = await asyncio.gather(*calls)
    else:
        threads = [listen(station) for station in stations]
    passed = time.perf_counter() - start
    print(f"{passed:.1f} s in {threads[0]}, blinks: {len(blinks)}")
    lamp.cancel()


for in_pool in False, True:
    asyncio.run(main(in_pool))
