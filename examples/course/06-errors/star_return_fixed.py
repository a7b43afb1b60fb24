import asyncio


async def measure():
    raise OSError("the sensor is wet")


async def temperature():
    value = None
    try:
        async with asyncio.TaskGroup() as group:
            task = group.create_task(measure())
        value = task.result()
    except* OSError:
        pass
    return value


print(asyncio.run(temperature()))
