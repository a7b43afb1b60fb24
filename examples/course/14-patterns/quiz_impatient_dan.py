import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def ring(name, patience, lines):
    try:
        async with asyncio.timeout(patience):
            line = await lines.get()
    except TimeoutError:
        log(f"{name} has left")
        return
    try:
        await asyncio.sleep(0.2)
        log(f"{name} has rung by {line}")
    finally:
        lines.put_nowait(line)


async def main():
    lines = asyncio.Queue()
    lines.put_nowait("the only line")
    async with asyncio.TaskGroup() as group:
        group.create_task(ring("Cid", 1, lines), name="Cid")
        group.create_task(ring("Dan", 0.1, lines), name="Dan")
        group.create_task(ring("Eva", 1, lines), name="Eva")
    log(f"free lines: {lines.qsize()}")


asyncio.run(main())
