import asyncio
import time

START = time.perf_counter()
SECONDS = {"Oak": 0.3, "Elm": 0.1, "Ash": 0.4, "Fir": 0.5}


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def ask(hotel):
    await asyncio.sleep(SECONDS[hotel])
    log(f"{hotel} answers")
    if hotel == "Elm":
        raise ConnectionError("the line is dead")
    return "a room is free"


async def search(hotels, limit, seconds):
    places = asyncio.Semaphore(limit)
    answers = dict.fromkeys(hotels, "no answer yet")

    async def note(hotel):
        try:
            async with places:
                answers[hotel] = await ask(hotel)
        except ConnectionError as error:
            answers[hotel] = f"error: {error}"

    try:
        async with asyncio.timeout(seconds):
            async with asyncio.TaskGroup() as group:
                for hotel in hotels:
                    group.create_task(note(hotel), name=hotel)
    except TimeoutError:
        pass
    return answers


async def main():
    answers = await search(list(SECONDS), limit=2, seconds=0.7)
    log("the page is ready")
    for hotel, answer in answers.items():
        print(f"{hotel}: {answer}")


asyncio.run(main())
