import asyncio
import functools


@functools.cache
async def forecast(city):
    print(f"asking about {city}")
    await asyncio.sleep(0.1)
    return f"{city}: sunny"


async def main():
    for _ in range(2):
        try:
            print(await forecast("Oslo"))
        except RuntimeError as error:
            print(f"RuntimeError: {error}")


asyncio.run(main())
