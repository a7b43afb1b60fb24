# needs: threads
# fails: wrong output
import asyncio
import threading
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


def sensor(queue):
    time.sleep(0.1)
    log("the sensor sends 21 °C")
    queue.put_nowait("21 °C")


async def main():
    queue = asyncio.Queue()
    thread = threading.Thread(target=sensor, args=(queue,))
    thread.start()
    heartbeat = asyncio.create_task(asyncio.sleep(0.5))
    log(f"received {await queue.get()}")
    await heartbeat


asyncio.run(main())
