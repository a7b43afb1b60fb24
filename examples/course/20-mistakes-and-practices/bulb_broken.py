# fails: wrong output
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
    async with asyncio.TaskGroup() as group:
        group.create_task(cut_power(), name="power")
        group.create_task(change_bulb(), name="bulb")


asyncio.run(main())
