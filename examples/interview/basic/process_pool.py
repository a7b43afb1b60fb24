# needs: processes
import asyncio
from concurrent.futures import ProcessPoolExecutor


def collatz(number):
    steps = 0
    while number != 1:
        number = 3 * number + 1 if number % 2 else number // 2
        steps += 1
    return steps


def longest(first, last):
    return max(range(first, last), key=collatz)


async def main(pool):
    loop = asyncio.get_running_loop()
    parts = await asyncio.gather(
        loop.run_in_executor(pool, longest, 1, 5000),
        loop.run_in_executor(pool, longest, 5000, 10000),
    )
    number = max(parts, key=collatz)
    print(f"{number} takes {collatz(number)} steps")


if __name__ == "__main__":
    with ProcessPoolExecutor(2) as pool:
        asyncio.run(main(pool))
