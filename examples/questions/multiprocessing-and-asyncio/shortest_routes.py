# needs: processes, realtime
import asyncio
from concurrent.futures import ProcessPoolExecutor
from itertools import pairwise, permutations


def shortest_route(houses):
    return min(
        sum(abs(a - b) for a, b in pairwise((50, *route)))
        for route in permutations(houses)
    )


async def answer_phone(calls):
    while True:
        await asyncio.sleep(0.02)
        calls.append("a taxi, please")


async def main(pool):
    calls = []
    phone = asyncio.create_task(answer_phone(calls), name="phone")
    loop = asyncio.get_running_loop()
    jobs = [
        loop.run_in_executor(pool, shortest_route, houses)
        for houses in (
            (3, 70, 12, 95, 41, 8, 66, 27),
            (52, 1, 99, 33, 80, 17, 64, 48),
        )
    ]
    for metres in await asyncio.gather(*jobs):
        print("shortest route:", metres)
    print("calls answered meanwhile:", calls != [])
    phone.cancel()


if __name__ == "__main__":
    with ProcessPoolExecutor(2) as pool:
        asyncio.run(main(pool))
