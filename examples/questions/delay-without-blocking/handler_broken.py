# fails: wrong output
import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def remind():
    await asyncio.sleep(0.6)
    log("bot: the tea is ready")


async def answer(message):
    if message == "/tea":
        await remind()
    log(f"bot: {message} accepted")


async def main():
    for message in "/tea", "/weather":
        await answer(message)
    await asyncio.sleep(0.7)
    log("bot: good night")


asyncio.run(main())
