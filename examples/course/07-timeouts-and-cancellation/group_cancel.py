# needs: python>=3.15
import asyncio
import time

ROOMS = {"hall": 0.1, "attic": 0.3, "cellar": 0.9}
START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def search(room, seconds, party):
    await asyncio.sleep(seconds)
    if room == "attic":
        log("the cat is in the attic")
        party.cancel()
    else:
        log(f"no cat in the {room}")


async def main():
    async with asyncio.TaskGroup() as party:
        for room, seconds in ROOMS.items():
            job = search(room, seconds, party)
            party.create_task(job, name=room)
    log("the search is over")


asyncio.run(main())
