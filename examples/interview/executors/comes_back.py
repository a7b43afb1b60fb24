# needs: threads
import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor

mine = threading.local()
states = iter(("starting", "up", "up", "restarting", "up", "up"))


def talk():
    state = next(states)
    if state != "up":
        raise ConnectionError(f"the base is {state}")


def connect():
    talk()
    print("connected")
    return object()


def price(title):
    try:
        if not hasattr(mine, "base"):
            mine.base = connect()
        talk()
        return f"{title}: 12"
    except ConnectionError:
        vars(mine).pop("base", None)
        raise


async def main(pool):
    loop = asyncio.get_running_loop()
    for title in "Emma", "Dune", "Hamlet", "Ulysses":
        try:
            print(await loop.run_in_executor(pool, price, title))
        except ConnectionError as error:
            print(f"{title}: {error}")


with ThreadPoolExecutor(1, "base") as pool:
    asyncio.run(main(pool))
