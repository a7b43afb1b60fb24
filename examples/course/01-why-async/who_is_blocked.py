# needs: threads, realtime
import asyncio


def count_primes():
    for number in range(2, 14000):
        all(number % divisor for divisor in range(2, number))


async def in_a_coroutine():
    count_primes()


async def in_a_thread():
    await asyncio.to_thread(count_primes)


async def beat(beats):
    while True:
        await asyncio.sleep(0.05)
        beats.append("beat")


async def main():
    for job in in_a_coroutine, in_a_thread:
        beats = []
        heart = asyncio.create_task(beat(beats))
        await asyncio.sleep(0)
        await job()
        print(f"counting {job.__name__}: beats? {beats != []}")
        heart.cancel()


asyncio.run(main())
