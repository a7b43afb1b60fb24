import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def every(seconds, job):
    while True:
        await job()
        await asyncio.sleep(seconds)


async def remind():
    log("reminder: water the plants")


async def start_polling():
    for message in ["hello", "thanks"]:
        await asyncio.sleep(0.3)
        log(f"bot: a message, {message}")


async def main():
    task = asyncio.create_task(every(0.4, remind), name="reminder")
    try:
        await start_polling()
    finally:
        task.cancel()
        await asyncio.wait([task])
        log("both stopped")


asyncio.run(main())
