import asyncio
import time

START = time.perf_counter()
ANSWERS = iter(["90", "busy", "93"])


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def start_polling():
    for message in "/start", "/help", "/stop":
        await asyncio.sleep(0.5)
        log(f"bot answers {message}")


async def watch_rates():
    while True:
        await asyncio.sleep(0.4)
        try:
            log(f"rate: {float(next(ANSWERS))}")
        except Exception as error:
            log(f"rate: {error!r}")


async def main():
    rates = asyncio.create_task(watch_rates(), name="rates")
    await start_polling()
    log(f"rates is done: {rates.done()}")
    rates.cancel()
    await asyncio.wait([rates])


asyncio.run(main())
