# fails: wrong output
import asyncio
import time

START = time.perf_counter()
GUESTS = {"Ann": 0.2, "Bob": 0.1, "Cid": 9, "Dan": 0.3}


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def call(guest):
    await asyncio.sleep(GUESTS[guest])
    if guest == "Bob":
        raise ConnectionError("wrong number")


async def write_journal():
    await asyncio.sleep(0.1)
    log("the journal is written")


async def main():
    calls = map(call, GUESTS)
    await asyncio.gather(*calls, return_exceptions=True)
    asyncio.create_task(write_journal())
    log("everyone knows that the concert is moved")


asyncio.run(main())
