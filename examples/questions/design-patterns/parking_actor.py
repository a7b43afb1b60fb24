import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def car_park(letters):
    free = 2
    while True:
        change, reply = await letters.get()
        allowed = free + change >= 0
        if allowed:
            await asyncio.sleep(0.1)  # the barrier goes up
            free += change
        if not reply.done():
            reply.set_result(allowed)


async def ask(letters, change):
    reply = asyncio.get_running_loop().create_future()
    await letters.put((change, reply))
    return await reply


async def drive_in(car, letters):
    allowed = await ask(letters, -1)
    log(f"{car}: {'come in' if allowed else 'full'}")


async def main():
    letters = asyncio.Queue()
    async with asyncio.TaskGroup() as group:
        park = group.create_task(car_park(letters), name="car park")
        async with asyncio.TaskGroup() as cars:
            for car in ("taxi", "van", "bus"):
                cars.create_task(drive_in(car, letters), name=car)
        park.cancel()


asyncio.run(main())
