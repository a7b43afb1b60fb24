# needs: python>=3.14, threads, uvloop
import asyncio
import importlib
import math
from concurrent.futures import InterpreterPoolExecutor


def load(name):
    importlib.import_module(name)
    return "loads"


async def main(pool):
    loop = asyncio.get_running_loop()
    print("sqrt:", await loop.run_in_executor(pool, math.sqrt, 2))
    for name in "json", "sqlite3", "uvloop":
        try:
            answer = await loop.run_in_executor(pool, load, name)
        except ImportError as error:
            answer = error
        print(f"{name}: {answer}")


if __name__ == "__main__":
    with InterpreterPoolExecutor(1) as pool:
        asyncio.run(main(pool))
