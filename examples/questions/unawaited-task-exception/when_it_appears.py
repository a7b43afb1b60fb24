# fails: lost task
# needs: threads
import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


def on_error(loop, context):
    log(f"{context['message']}: {context.get('exception')}")


async def open_window(which, seconds):
    await asyncio.sleep(seconds)
    raise OSError(f"{which} window is stuck")


def open_door():
    raise OSError("the door is stuck")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(on_error)
    asyncio.create_task(open_window("left", 0.1), name="left")
    right = asyncio.create_task(
        open_window("right", 0.2), name="right"
    )
    await asyncio.sleep(0.4)
    log("forgetting the right window")
    del right
    loop.run_in_executor(None, open_door)
    await asyncio.sleep(0.2)
    log("main ends")


asyncio.run(main())
