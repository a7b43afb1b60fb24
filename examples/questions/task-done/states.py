import asyncio


async def ship(days):
    await asyncio.sleep(days / 10)
    if days == 2:
        raise ConnectionError("storm")
    return f"day {days}"


def answer(question):
    try:
        return repr(question())
    except BaseException as error:
        return f"raises {error!r}"


async def main():
    tasks = {
        "arrived": asyncio.create_task(ship(1)),
        "sunk": asyncio.create_task(ship(2)),
        "recalled": asyncio.create_task(ship(5)),
        "at sea": asyncio.create_task(ship(9)),
    }
    await asyncio.sleep(0.3)
    tasks["recalled"].cancel()
    await asyncio.sleep(0.1)
    for name, task in tasks.items():
        print(f"{name}:")
        print("  done()     ", task.done())
        print("  cancelled()", task.cancelled())
        print("  exception()", answer(task.exception))
        print("  result()   ", answer(task.result))


asyncio.run(main())
