import asyncio

loops = set()


async def water(plant):
    loops.add(asyncio.get_running_loop())
    await asyncio.sleep(0.2)
    return f"the {plant} is watered"


print(asyncio.run(water("fern")))
print(asyncio.run(water("palm")))
print("asyncio.run, loops:", len(loops))

loops.clear()
with asyncio.Runner() as runner:
    print(runner.run(water("fern")))
    print(runner.run(water("palm")))
print("asyncio.Runner, loops:", len(loops))
