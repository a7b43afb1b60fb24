# fails: lost task
import asyncio
import gc
import sys


def report(event):
    print("ignored:", repr(event.exc_value))


async def heat():
    try:
        await asyncio.Event().wait()
    except asyncio.CancelledError:
        print("oven: cancelled")
        raise
    finally:
        print("oven: switching off")
        await asyncio.sleep(0.2)
        print("oven: off")


async def main():
    asyncio.create_task(heat(), name="oven")
    await asyncio.sleep(0.1)
    gc.collect()
    await asyncio.sleep(0.5)
    print("main ends")


sys.unraisablehook = report
asyncio.run(main())
