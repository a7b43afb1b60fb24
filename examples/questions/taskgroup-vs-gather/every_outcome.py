import asyncio

SENSORS = ["attic", "garden", "hall"]


async def measure(sensor):
    await asyncio.sleep(0.1)
    if sensor == "garden":
        raise OSError("flat battery")
    return f"{sensor} 21 °C"


async def measure_safely(sensor):
    try:
        return await measure(sensor)
    except OSError as error:
        return error


async def main():
    outcomes = await asyncio.gather(
        *map(measure, SENSORS), return_exceptions=True
    )
    print("gather:", outcomes)

    async with asyncio.TaskGroup() as group:
        create = group.create_task
        tasks = [create(measure_safely(s)) for s in SENSORS]
    print("TaskGroup:", [task.result() for task in tasks])


asyncio.run(main())
