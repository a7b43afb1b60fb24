import asyncio
import time

START = time.perf_counter()
reminders = set()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def remind():
    await asyncio.sleep(0.6)
    log("bot: the tea is ready")


async def answer(message):
    if message == "/tea":
        task = asyncio.create_task(remind(), name="reminder")
        reminders.add(task)
        task.add_done_callback(reminders.discard)
    log(f"bot: {message} accepted")


async def main():
    for message in "/tea", "/weather":
        await answer(message)
    await asyncio.sleep(0.7)
    log("bot: good night")


asyncio.run(main())
