# needs: threads
import asyncio
import time

START = time.perf_counter()


def say(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def load(reel, seconds):
    await asyncio.sleep(seconds)
    return reel


async def usher(line):
    while True:
        guest = await line.get()
        await asyncio.sleep(0.1)
        say(f"{guest} has a seat")


async def main():
    line = asyncio.Queue()
    seating = asyncio.create_task(usher(line), name="usher")
    await line.put("Ada")
    await line.put("Boris")
    film, ads = load("film", 0.4), load("ads", 0.3)
    say(await asyncio.gather(film, ads))
    try:
        async with asyncio.timeout(0.1):
            await load("trailer", 60)
    except TimeoutError:
        say("no trailer tonight")
    await asyncio.to_thread(time.sleep, 0.2)  # a blocking call
    say("the floor is swept")
    seating.cancel()


asyncio.run(main())
