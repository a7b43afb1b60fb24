import asyncio
import time

START = time.monotonic()


def say(text):
    print(f"{time.monotonic() - START:.1f} s  {text}")


async def build_report():
    await asyncio.sleep(0.5)
    return "42 pages"


async def main():
    report = asyncio.create_task(build_report(), name="report")
    try:
        await asyncio.wait_for(asyncio.shield(report), 0.2)
    except TimeoutError:
        say("not ready yet, still working")
    say(f"ready: {await report}")


asyncio.run(main())
