# needs: threads
import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def ask_host(visitor):
    await asyncio.sleep(0.2)
    return "let in" if visitor == "Ann" else "not today"


def old_intercom(loop):
    for visitor in "Ann", "Bob":
        asking = ask_host(visitor)
        answer = asyncio.run_coroutine_threadsafe(asking, loop)
        log(f"{visitor}: {answer.result(timeout=5)}")


async def main():
    loop = asyncio.get_running_loop()
    await asyncio.to_thread(old_intercom, loop)


asyncio.run(main())
