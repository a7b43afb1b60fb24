# fails: blocked loop
import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def boil_egg():
    log("egg: in the water")
    time.sleep(0.5)
    log("egg: done")


async def answer_door():
    await asyncio.sleep(0.1)
    log("door: opened")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(answer_door(), name="door")
        group.create_task(boil_egg(), name="egg")


asyncio.run(main())
