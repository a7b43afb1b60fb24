import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def main():
    loop = asyncio.get_running_loop()
    task = asyncio.current_task()
    alarm = loop.call_later(0.2, task.cancel)
    try:
        await asyncio.sleep(0.5)
    except asyncio.CancelledError:
        task.uncancel()
        log("time is up")
    finally:
        alarm.cancel()
    await asyncio.sleep(0.1)
    log("main goes on")


asyncio.run(main())
