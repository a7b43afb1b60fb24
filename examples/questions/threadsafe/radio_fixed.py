# needs: threads
import asyncio
import threading
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def send_taxi(street):
    log(f"a taxi leaves for {street}")


def radio(loop):
    time.sleep(0.2)
    log("radio: a call from Oak Street")
    asyncio.run_coroutine_threadsafe(send_taxi("Oak Street"), loop)


async def main():
    loop = asyncio.get_running_loop()
    threading.Thread(target=radio, args=(loop,)).start()
    await asyncio.sleep(1)
    log("the shift is over")


asyncio.run(main())
