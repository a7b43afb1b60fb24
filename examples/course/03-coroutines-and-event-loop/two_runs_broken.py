# fails: wrong output
import asyncio

temperature = 18
heaters = set()


async def heat():
    global temperature
    while True:
        await asyncio.sleep(1)
        temperature += 1


async def switch_on():
    heaters.add(asyncio.create_task(heat(), name="heater"))


async def wait(seconds):
    await asyncio.sleep(seconds)
    return f"{temperature} degrees"


asyncio.run(switch_on())
print("after 3.5 s:", asyncio.run(wait(3.5)))
print("after 2 s more:", asyncio.run(wait(2)))
