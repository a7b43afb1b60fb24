# needs: processes
import asyncio
import os
from concurrent.futures import ProcessPoolExecutor


async def ask(shelf, seconds):
    await asyncio.sleep(seconds)
    return f"shelf {shelf}"


async def check_shelves():
    shelves = {"A": 0.9, "B": 0.1, "C": 0.5}
    asks = [ask(*item) for item in shelves.items()]
    answers = []
    for answer in asyncio.as_completed(asks):
        answers.append(await answer)
    return answers


def run_warehouse(city):
    answers = asyncio.run(check_shelves())
    return city, os.getpid(), answers


async def main(pool):
    loop = asyncio.get_running_loop()
    jobs = [
        loop.run_in_executor(pool, run_warehouse, city)
        for city in ("Oslo", "Rome")
    ]
    for city, process, answers in await asyncio.gather(*jobs):
        print(f"{city}, in our process: {process == os.getpid()}")
        print(" ", *answers, sep="  ")


if __name__ == "__main__":
    with ProcessPoolExecutor(2) as pool:
        asyncio.run(main(pool))
