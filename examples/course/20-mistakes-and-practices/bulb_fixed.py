import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


power = "on"


async def cut_power():
    global power
    await asyncio.sleep(0.3)
    power = "off"
    log("the power is off")


async def change_bulb():
    await asyncio.sleep(0.1)
    log(f"a hand is in the lamp, the power is {power}")


async def main():
    await cut_power()
    await change_bulb()


asyncio.run(main())
