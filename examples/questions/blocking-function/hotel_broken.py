# fails: blocked loop
import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


def scan(passport):
    time.sleep(0.5)
    return f"{passport}, room 12"


async def check_in():
    log("passport on the scanner")
    guest = scan("Ann")
    log(f"checked in: {guest}")


async def answer_phone():
    for _ in range(3):
        await asyncio.sleep(0.2)
        log("phone answered")


async def main():
    async with asyncio.TaskGroup() as desk:
        desk.create_task(answer_phone(), name="phone")
        desk.create_task(check_in(), name="check-in")


asyncio.run(main())
