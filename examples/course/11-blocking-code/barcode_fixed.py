# needs: threads
import asyncio
import threading
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


def scanner(on_code):
    time.sleep(0.1)
    log("the scanner beeps")
    on_code("4006381333931")


async def main():
    loop = asyncio.get_running_loop()
    code = loop.create_future()
    till = asyncio.create_task(asyncio.sleep(0.5), name="till")

    def on_code(digits):
        loop.call_soon_threadsafe(code.set_result, digits)

    threading.Thread(target=scanner, args=(on_code,)).start()
    log(f"the code is {await code}")
    await till


asyncio.run(main())
