import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def look(name, seconds, telescopes):
    log(f"{name} joins the queue")
    async with telescopes:
        log(f"{name} sees Saturn")
        await asyncio.sleep(seconds)
    log(f"{name} goes home")


async def main():
    telescopes = asyncio.Semaphore(2)
    visitors = {"Ann": 0.5, "Bob": 0.3, "Cid": 0.4, "Dan": 0.1}
    async with asyncio.TaskGroup() as night:
        for name, seconds in visitors.items():
            night.create_task(
                look(name, seconds, telescopes), name=name
            )


asyncio.run(main())
