import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


def call_taxi(street, on_answer):
    loop = asyncio.get_running_loop()
    loop.call_later(0.2, on_answer, f"a taxi to {street}")


async def taxi(street):
    answer = asyncio.get_running_loop().create_future()
    call_taxi(street, answer.set_result)
    return await answer


async def main():
    call_taxi("Elm Street", lambda text: log(f"callback: {text}"))
    log(f"coroutine: {await taxi('Oak Street')}")


asyncio.run(main())
