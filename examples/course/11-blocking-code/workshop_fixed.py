# needs: processes, threads, realtime
import asyncio
import multiprocessing
import time


def paint(doors):
    time.sleep(0.5)
    doors.put("a red door")


async def blink(blinks):
    while True:
        await asyncio.sleep(0.05)
        blinks.append("on")


async def main():
    doors, blinks = multiprocessing.Queue(), []
    painter = multiprocessing.Process(target=paint, args=(doors,))
    painter.start()
    lamp = asyncio.create_task(blink(blinks), name="lamp")
    await asyncio.sleep(0)
    print("received", await asyncio.to_thread(doors.get))
    print("the lamp has blinked:", blinks != [])
    await asyncio.to_thread(painter.join)
    lamp.cancel()


if __name__ == "__main__":
    asyncio.run(main())
