import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def feed(animal, seconds, fish):
    await asyncio.sleep(seconds)
    log(f"the {animal} is full")
    return fish


async def main():
    eaten = await asyncio.gather(
        feed("walrus", 0.4, 30),
        feed("penguin", 0.1, 2),
        feed("seal", 0.3, 6),
    )
    log(f"{eaten}, {sum(eaten)} kg in all")


asyncio.run(main())
