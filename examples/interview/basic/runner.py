import asyncio


async def survey(field, seconds):
    await asyncio.sleep(seconds)
    return f"the {field} is photographed"


async def launch(field, seconds):
    return asyncio.create_task(survey(field, seconds), name=field)


async def land(drone):
    return await drone


with asyncio.Runner() as runner:
    drone = runner.run(launch("meadow", 0.5))
    print("landed:", drone.done())
    print(runner.run(land(drone)))
    print("landed:", drone.done())
