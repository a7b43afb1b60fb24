import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def main():
    limit = asyncio.timeout(0.3)
    for street in "Park Lane", "Sea Road":
        try:
            async with limit:
                await asyncio.sleep(0.2)
                log(f"a taxi to {street}")
        except RuntimeError as error:
            log(f"RuntimeError: {error}")


asyncio.run(main())
