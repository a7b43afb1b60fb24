# needs: threads
import asyncio
import threading
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


def sensor(queue, loop):
    time.sleep(0.1)
    log("the sensor sends 21 °C")
    loop.call_soon_threadsafe(queue.put_nowait, "21 °C")


async def main():
    queue = asyncio.Queue()
    loop = asyncio.get_running_loop()
    thread = threading.Thread(target=sensor, args=(queue, loop))
    thread.start()
    heartbeat = asyncio.create_task(asyncio.sleep(0.5))
    log(f"received {await queue.get()}")
    await heartbeat


asyncio.run(main())
