import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


def report(loop, context):
    log(f"reported: {context.get('exception')!r}")
    log(f"    context: {', '.join(sorted(context))}")


def ring():
    raise RuntimeError("the bell is broken")


async def send(letter):
    await asyncio.sleep(0.1)
    raise ConnectionError(f"{letter} is not sent")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(report)
    drawer = [asyncio.create_task(send("a postcard"), name="send")]
    loop.call_later(0.2, ring)
    await asyncio.sleep(0.3)
    log("emptying the drawer")
    drawer.clear()
    log("the drawer is empty")


asyncio.run(main())
