# fails: wrong output
import asyncio
import time

START = time.perf_counter()
HOTELS = {"Lily": 0.2, "Rose": 0.5, "Iris": 0.7, "Fern": 0.1}


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def ask(hotel):
    await asyncio.sleep(HOTELS[hotel])
    log(f"{hotel} answers")
    return "has a room"


async def main():
    answers = None
    calls = [ask(hotel) for hotel in HOTELS]
    everyone = asyncio.gather(*calls, return_exceptions=True)
    try:
        answers = await asyncio.wait_for(everyone, 0.4)
    except TimeoutError:
        log("the time is up")
    log(f"answers: {answers}")


asyncio.run(main())
