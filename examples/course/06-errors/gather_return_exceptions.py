import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def ask(hotel, seconds, closed):
    await asyncio.sleep(seconds)
    if closed:
        raise LookupError(f"{hotel} is closed")
    return "a double room"


async def main():
    answers = await asyncio.gather(
        ask("Alpina", 0.1, True),
        ask("Bristol", 0.2, True),
        ask("Carlton", 0.3, False),
        return_exceptions=True,
    )
    log("all have answered")
    for answer in answers:
        if isinstance(answer, BaseException):
            print("  error: ", repr(answer))
        else:
            print("  result:", answer)


asyncio.run(main())
