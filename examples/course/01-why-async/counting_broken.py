# fails: wrong output
import asyncio


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
    await asyncio.sleep(0)
    print("counting")
    print(count_primes(14000), "primes")
    await phone


asyncio.run(main())
