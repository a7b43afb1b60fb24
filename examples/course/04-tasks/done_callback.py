import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


def ring(task):
    log(f"bell: {task.get_name()} gives {task.result()}")


async def bake():
    await asyncio.sleep(0.3)
    log("oven: switching off")
    return "a cake"


async def main():
    oven = asyncio.create_task(bake(), name="the oven")
    oven.add_done_callback(ring)
    await asyncio.sleep(0.5)
    log("main: once more, please")
    oven.add_done_callback(ring)
    log("main: nothing yet")
    await asyncio.sleep(0)


asyncio.run(main())
