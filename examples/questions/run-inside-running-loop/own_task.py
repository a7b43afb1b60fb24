import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def ask_cinema(film):
    await asyncio.sleep(0.2)
    return f"{film}: 7 seats left"


def seats(film):
    log("seats: the question is on its way")
    return asyncio.create_task(ask_cinema(film), name="seats")


async def main():
    question = seats("Solaris")
    log(f"main: done is {question.done()}")
    log(await question)


asyncio.run(main())
