# needs: processes, threads
import asyncio
import concurrent.futures
from itertools import pairwise


def computing_pool(workers):
    kind = getattr(
        concurrent.futures,
        "InterpreterPoolExecutor",  # Python 3.14+
        concurrent.futures.ProcessPoolExecutor,
    )
    return kind(workers)


def count_primes(first, end):
    return sum(
        all(n % d for d in range(2, int(n**0.5) + 1))
        for n in range(max(first, 2), end)
    )


async def main(pool):
    loop = asyncio.get_running_loop()
    edges = range(0, 20_001, 5_000)
    counts = await asyncio.gather(
        *(
            loop.run_in_executor(pool, count_primes, *part)
            for part in pairwise(edges)
        )
    )
    print(counts, "in all", sum(counts))


if __name__ == "__main__":
    with computing_pool(2) as pool:
        asyncio.run(main(pool))
