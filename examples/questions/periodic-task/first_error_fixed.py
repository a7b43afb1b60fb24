import asyncio
import time

START = time.perf_counter()
answers = iter(["3 letters", "", "5 letters"])


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def check_mail():
    if not (answer := next(answers)):
        raise ConnectionError("no answer from the post office")
    log(f"mailbox: {answer}")


async def every(seconds, job):
    while True:
        try:
            await job()
        except Exception as error:
            log(f"{error!r}")
        await asyncio.sleep(seconds)


async def main():
    task = asyncio.create_task(
        every(0.3, check_mail), name="mailbox"
    )
    await asyncio.sleep(0.8)
    log(f"main ends, {task.get_name()} done: {task.done()}")


asyncio.run(main())
