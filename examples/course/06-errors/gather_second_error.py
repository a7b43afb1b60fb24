import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def ask(hotel, seconds, closed):
    await asyncio.sleep(seconds)
    if closed:
        log(f"{hotel} is closed")
        raise LookupError(hotel)
    log(f"{hotel} has a room")


async def main():
    hotels = [
        asyncio.create_task(
            ask("Alpina", 0.2, True), name="Alpina"
        ),
        asyncio.create_task(
            ask("Bristol", 0.1, True), name="Bristol"
        ),
        asyncio.create_task(
            ask("Carlton", 0.3, False), name="Carlton"
        ),
    ]
    try:
        await asyncio.gather(*hotels)
    except LookupError as error:
        log(f"main has heard of {error}")
    await asyncio.sleep(0.5)
    log("the end")


asyncio.run(main())
