# fails: SyntaxError
import asyncio


async def measure():
    raise OSError("the sensor is wet")


async def temperature():
    try:
        async with asyncio.TaskGroup() as group:
            task = group.create_task(measure())
        return task.result()
    except* OSError:
        return None


print(asyncio.run(temperature()))
