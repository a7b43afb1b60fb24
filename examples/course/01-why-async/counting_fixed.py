# needs: processes, realtime
import asyncio
from concurrent.futures import ProcessPoolExecutor


def count_primes(limit):
    return sum(
        all(number % divisor for divisor in range(2, number))
        for number in range(2, limit)
    )


async def answer_phone():
    await asyncio.sleep(0.1)
    print("the phone is answered")


async def main():
    phone = asyncio.create_task(answer_phone(), name="phone")
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor() as pool:
        print("counting")
        job = loop.run_in_executor(pool, count_primes, 14000)
        print(await job, "primes")
    await phone


if __name__ == "__main__":
    asyncio.run(main())
