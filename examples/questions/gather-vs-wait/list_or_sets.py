import asyncio

SENSORS = {"roof": (0.3, -4), "yard": (0.1, -2), "cellar": (0.2, 9)}
answered = []


async def read(sensor):
    seconds, degrees = SENSORS[sensor]
    await asyncio.sleep(seconds)
    answered.append(sensor)
    return degrees


async def main():
    degrees = await asyncio.gather(*map(read, SENSORS))
    print("answered:", *answered)
    print("gather:", degrees)

    coros = [read(name) for name in SENSORS]
    try:
        await asyncio.wait(coros)
    except TypeError as error:
        print("TypeError:", error)

    tasks = [asyncio.create_task(coro) for coro in coros]
    done, pending = await asyncio.wait(tasks)
    print(f"wait: {type(done)}, {len(done)} + {len(pending)}")
    print("degrees:", [task.result() for task in tasks])


asyncio.run(main())
