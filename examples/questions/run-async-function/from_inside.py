import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def water(plant, seconds):
    await asyncio.sleep(seconds)
    log(f"{plant}: watered")
    return 5


async def main():
    litres = await water("fern", 0.3)
    log(f"{litres} litres so far")
    cactus = asyncio.create_task(
        water("cactus", 0.2), name="cactus"
    )
    litres += await water("palm", 0.4)
    litres += await cactus
    log(f"{litres} litres in all")


asyncio.run(main())
