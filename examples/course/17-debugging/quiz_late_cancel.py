import asyncio
import time

START = time.perf_counter()


def ring():
    print(f"{time.perf_counter() - START:.1f} s  ring")


async def main():
    loop = asyncio.get_running_loop()
    alarm = loop.call_later(0.1, ring)
    await asyncio.sleep(0.3)
    print(alarm.cancelled())
    alarm.cancel()
    print(alarm.cancelled())


asyncio.run(main())
