import asyncio
import time

START = time.perf_counter()


async def free_rooms(hotel, answer_after):
    await asyncio.sleep(answer_after)
    return f"{hotel}: 3 rooms"


async def ask_all():
    return await asyncio.gather(
        free_rooms("Alps", 0.3), free_rooms("Baltic", 0.2)
    )


def print_offer():
    for line in asyncio.run(ask_all()):
        print(line)
    print(f"{time.perf_counter() - START:.1f} s  offer printed")


print_offer()
