# needs: threads
import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


def send(thing):
    time.sleep(0.1)
    log(f"the {thing} is sent")


async def main():
    loop = asyncio.get_running_loop()
    sending = asyncio.to_thread(send, "letter")
    letter = asyncio.create_task(sending, name="letter")
    parcel = loop.run_in_executor(None, send, "parcel")
    time.sleep(0.3)
    log("main gives way")
    await asyncio.gather(letter, parcel)


asyncio.run(main())
