import asyncio
import cProfile
import pstats

WORDS = [n % 50 for n in range(300)]


async def load_review():
    await asyncio.sleep(0.1)
    return WORDS


def count_repeats(words):
    repeats = 0
    for first in words:
        for second in words:
            repeats += first == second
    return repeats


async def rate_review():
    return count_repeats(await load_review())


async def main():
    await asyncio.gather(*(rate_review() for _ in range(20)))


with cProfile.Profile() as profile:
    asyncio.run(main())

table = pstats.Stats(profile).get_stats_profile().func_profiles
names = ("load_review", "rate_review", "count_repeats")
for name in names:
    print(f"{name}: {table[name].ncalls} calls")
busiest = max(names, key=lambda name: table[name].tottime)
print("most work:", busiest)
