import asyncio


async def watch(light):
    await light.wait()
    print("I saw it, the light is on:", light.is_set())


async def main():
    light = asyncio.Event()
    task = asyncio.create_task(watch(light))
    await asyncio.sleep(0.1)
    light.set()
    light.clear()
    await task


asyncio.run(main())
