import asyncio
import time

START = time.perf_counter()


def log(text, tasks):
    names = sorted(task.get_name() for task in tasks)
    print(f"{time.perf_counter() - START:.1f} s  {text}:", *names)


async def find_book(seconds, error=None):
    await asyncio.sleep(seconds)
    if error:
        raise error


async def main():
    lost = LookupError("the book is lost")
    libraries = [
        asyncio.create_task(find_book(0.2), name="city"),
        asyncio.create_task(find_book(0.4), name="school"),
        asyncio.create_task(find_book(0.9, lost), name="museum"),
    ]
    done, pending = await asyncio.wait(
        libraries, return_when=asyncio.FIRST_COMPLETED
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
