# fails: wrong output
import asyncio

printer = None
opened = 0


async def connect():
    global opened
    opened += 1
    name = f"connection {opened}"
    await asyncio.sleep(0.2)
    return name


async def get_printer():
    global printer
    if printer is None:
        printer = await connect()
    return printer


async def print_ticket(seat):
    connection = await get_printer()
    print(f"seat {seat}: {connection}")


async def main():
    async with asyncio.TaskGroup() as group:
        for seat in ("A1", "B2", "C3"):
            group.create_task(print_ticket(seat), name=seat)
    print(f"opened: {opened}")


asyncio.run(main())
