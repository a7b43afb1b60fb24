# needs: processes
import asyncio
import multiprocessing
from concurrent.futures import ProcessPoolExecutor

settings = {"vat": 0}


def price(net):
    return net + net * settings["vat"] // 100


def prepare(given):
    settings.update(given)


async def main(pool):
    loop = asyncio.get_running_loop()
    return await loop.run_in_executor(pool, price, 100)


if __name__ == "__main__":
    settings["vat"] = 20
    for method in "fork", "forkserver":
        context = multiprocessing.get_context(method)
        with ProcessPoolExecutor(
            1, context, initializer=prepare, initargs=(settings,)
        ) as pool:
            print(f"{method}: {asyncio.run(main(pool))}")
