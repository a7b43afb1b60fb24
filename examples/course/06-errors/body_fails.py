import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def record(camera):
    try:
        await asyncio.sleep(0.5)
        log(f"{camera}: the end of the film")
    finally:
        log(f"{camera} is off")


async def main():
    try:
        async with asyncio.TaskGroup() as studio:
            studio.create_task(record("camera"), name="camera")
            await asyncio.sleep(0.2)
            raise RuntimeError("the lamp has burnt out")
    except* RuntimeError as group:
        log(f"{len(group.exceptions)} error: {group.exceptions[0]}")


asyncio.run(main())
