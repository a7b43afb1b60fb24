# fails: wrong output
# needs: threads
import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


def copy_files():
    for name in "inbox", "album", "diary":
        time.sleep(0.2)
        log(f"the {name} is copied")


async def main():
    try:
        async with asyncio.timeout(0.3):
            await asyncio.to_thread(copy_files)
    except TimeoutError:
        log("no time for a backup")
    log("main has ended")


asyncio.run(main())
log("asyncio.run has ended")
