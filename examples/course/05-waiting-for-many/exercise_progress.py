import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def upload(photo, seconds):
    await asyncio.sleep(seconds)
    if photo == "dog.png":
        raise ConnectionError("dog.png: the line went dead")
    return photo


async def main():
    times = {"cat.png": 0.4, "dog.png": 0.2, "fox.png": 0.1}
    tasks = [
        asyncio.create_task(upload(photo, seconds), name=photo)
        for photo, seconds in times.items()
    ]
    finished = asyncio.as_completed(tasks)
    for number, earliest in enumerate(finished, 1):
        try:
            text = await earliest
        except ConnectionError as error:
            text = error
        log(f"{number} of {len(tasks)}  {text}")


asyncio.run(main())
