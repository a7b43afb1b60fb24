# fails: lost task
import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def send_sms(guest):
    await asyncio.sleep(0.4)
    if guest == "Bob":
        raise ConnectionError("no such number")
    log(f"{guest}: sms sent")


async def book(guest):
    name = f"sms {guest}"
    asyncio.create_task(send_sms(guest), name=name)
    log(f"{guest}: booked")


async def main():
    for guest in "Ann", "Bob", "Cid":
        await book(guest)
        await asyncio.sleep(0.3)
    log("the office closes")


asyncio.run(main())
