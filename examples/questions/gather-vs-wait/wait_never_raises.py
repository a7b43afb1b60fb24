import asyncio
import time

START = time.perf_counter()


def log(text, tasks):
    names = sorted(task.get_name() for task in tasks)
    print(f"{time.perf_counter() - START:.1f} s  {text}:", *names)


async def find_car(seconds, error=None):
    await asyncio.sleep(seconds)
    if error:
        raise error


async def main():
    none = LookupError("no free cars")
    cabs = [
        asyncio.create_task(find_car(0.2), name="yellow"),
        asyncio.create_task(find_car(0.4), name="green"),
        asyncio.create_task(find_car(0.9, none), name="blue"),
    ]
    done, pending = await asyncio.wait(
        cabs, return_when=asyncio.FIRST_COMPLETED
    )
    log("first, done", done)

    done, pending = await asyncio.wait(pending, timeout=0.3)
    log("time is up, done", done)
    log("time is up, pending", pending)

    done, pending = await asyncio.wait(pending)
    log("the rest, done", done)
    for task in done:
        print(f"its error: {task.exception()!r}")


asyncio.run(main())
