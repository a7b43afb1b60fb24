import asyncio
import time

START = time.monotonic()


def say(text):
    print(f"{time.monotonic() - START:.1f} s  {text}")


async def backup(seconds, error=None):
    await asyncio.sleep(seconds)
    if error:
        raise error
    say(f"{asyncio.current_task().get_name()}: copied")


async def main():
    full = OSError("disk is full")
    disk = asyncio.create_task(backup(0.1, full), name="disk")
    cloud = asyncio.create_task(backup(0.3), name="cloud")
    tape = asyncio.create_task(backup(0.9), name="tape")
    try:
        await asyncio.gather(disk, cloud, tape)
    except OSError as error:
        say(f"gather: {error}")
    say(f"tape is cancelled: {tape.cancelled()}")
    await asyncio.sleep(0.4)
    say("main ends")


asyncio.run(main())
