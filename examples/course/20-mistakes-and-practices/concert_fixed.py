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


async def tell(guest, lines):
    async with lines:
        try:
            async with asyncio.timeout(0.5):
                await call(guest)
            log(f"{guest} knows")
        except ConnectionError as error:
            log(f"{guest} does not know: {error}")
        except TimeoutError:
            log(f"{guest} does not know: no answer")


async def main():
    lines = asyncio.Semaphore(2)
    async with asyncio.timeout(5), asyncio.TaskGroup() as group:
        for guest in GUESTS:
            group.create_task(tell(guest, lines), name=guest)
    await write_journal()


asyncio.run(main())
