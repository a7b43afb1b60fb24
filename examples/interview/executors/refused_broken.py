# fails: wrong output
# needs: processes
import asyncio
from concurrent.futures import ProcessPoolExecutor


class Refused(Exception):
    def __init__(self, account, amount):
        super().__init__(f"{account} has less than {amount}")


def pay(account, amount):
    raise Refused(account, amount)


async def main(pool):
    loop = asyncio.get_running_loop()
    for account in "rent", "food":
        try:
            await loop.run_in_executor(pool, pay, account, 500)
        except Exception as error:
            print(f"{type(error).__name__}: {error}")


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as pool:
        asyncio.run(main(pool))
