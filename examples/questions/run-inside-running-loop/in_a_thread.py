# needs: threads
import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def ask_cinema(film):
    await asyncio.sleep(0.5)
    return f"{film}: 7 seats left"


def seats(film):
    return asyncio.run(ask_cinema(film))


async def typing():
    for _ in range(2):
        await asyncio.sleep(0.2)
        log("bot is typing")


async def main():
    dots = asyncio.create_task(typing(), name="typing")
    log(await asyncio.to_thread(seats, "Solaris"))
    await dots


asyncio.run(main())
