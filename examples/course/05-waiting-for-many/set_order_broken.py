# fails: wrong output
import asyncio


async def measure(sensor):
    await asyncio.sleep(0.1)
    return sensor


async def main():
    sensors = list(range(30))
    tasks = [asyncio.create_task(measure(s)) for s in sensors]
    done, _ = await asyncio.wait(tasks)
    readings = [task.result() for task in done]
    print("every reading is in its place:", readings == sensors)


asyncio.run(main())
