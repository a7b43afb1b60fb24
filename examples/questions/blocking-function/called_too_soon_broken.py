# needs: threads
# fails: TypeError
import asyncio
import threading
import time


def scan(passport):
    print("scanning in", threading.current_thread().name)
    time.sleep(0.5)
    return f"{passport}, room 12"


async def main():
    guest = await asyncio.to_thread(scan("Ann"))
    print("checked in:", guest)


asyncio.run(main())
