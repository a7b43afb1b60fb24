import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def shower(name, patience, bathroom):
    try:
        async with asyncio.timeout(patience):
            async with bathroom:
                log(f"{name} is in")
                await asyncio.sleep(0.3)
                if name == "Ann":
                    raise RuntimeError("no hot water")
                log(f"{name} is out")
    except RuntimeError as error:
        log(f"{name} is out: {error}")
    except TimeoutError:
        log(f"{name} is late for work and leaves")


async def main():
    bathroom = asyncio.Lock()
    async with asyncio.TaskGroup() as group:
        for name, patience in ("Ann", 5), ("Bob", 0.2), ("Eve", 5):
            task = shower(name, patience, bathroom)
            group.create_task(task, name=name)
        await asyncio.sleep(0.1)
        log(f"the bathroom is taken: {bathroom.locked()}")


asyncio.run(main())
