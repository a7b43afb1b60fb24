# needs: processes
import asyncio
from concurrent.futures import ProcessPoolExecutor


def look_around():
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return "no loop"
    return "a loop"


async def in_coroutine():
    return look_around()


def make_a_loop():
    return asyncio.run(in_coroutine())


async def main(branch):
    print("head office:", look_around())
    loop = asyncio.get_running_loop()
    for job in look_around, make_a_loop, look_around:
        print("branch:", await loop.run_in_executor(branch, job))


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as branch:
        asyncio.run(main(branch))
