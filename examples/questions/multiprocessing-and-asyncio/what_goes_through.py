# needs: processes
import asyncio
from concurrent.futures import ProcessPoolExecutor


async def weigh(parcel, scales):
    await scales.acquire()
    return f"{parcel}: 2 kg"


def weigh_there(parcel, scales):
    weight = asyncio.run(weigh(parcel, scales))
    return weight, scales.locked()


async def main(pool):
    loop, scales = asyncio.get_running_loop(), asyncio.Lock()
    coroutine = weigh("box", scales)
    try:
        await loop.run_in_executor(pool, asyncio.run, coroutine)
    except TypeError as error:
        print(f"TypeError: {error}")
        coroutine.close()
    job = loop.run_in_executor(pool, weigh_there, "box", scales)
    weight, locked = await job
    print(weight)
    print("there the scales are locked:", locked)
    print("here the scales are locked:", scales.locked())


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as pool:
        asyncio.run(main(pool))
