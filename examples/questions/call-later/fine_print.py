import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


def ring():
    raise RuntimeError("the bell is broken")


def report(loop, context):
    what = context.get("exception") or context["message"]
    log(f"exception handler: {what}")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(report)
    loop.call_later(0.1, ring)
    loop.call_later(0.3, log, "bread, set for 0.3 s")
    loop.call_later(9.0, log, "cake, set for 9 s")
    await asyncio.sleep(0.2)
    log("main blocks the loop for 0.4 s")
    time.sleep(0.4)
    log("main lets go")
    await asyncio.sleep(0.1)


asyncio.run(main())
log("the program ends")
