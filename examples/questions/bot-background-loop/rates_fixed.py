import asyncio
import contextlib
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


class Bot:
    async def start_polling(self):
        while True:
            await asyncio.sleep(0.3)
            log("bot answers a message")


async def watch_rates():
    while True:
        log("rates checked")
        await asyncio.sleep(0.5)


async def main():
    bot = Bot()
    async with asyncio.TaskGroup() as group:
        rates = group.create_task(watch_rates(), name="rates")
        await bot.start_polling()
        rates.cancel()


with contextlib.suppress(TimeoutError):
    asyncio.run(asyncio.wait_for(main(), 1.1))
