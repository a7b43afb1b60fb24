import asyncio


async def wash(car):
    await asyncio.sleep(0.1)
    if car == "truck":
        raise ValueError("too tall for the car wash")
    return f"{car} is clean"


async def main():
    taxi = asyncio.create_task(wash("taxi"))
    print("await task:", await taxi)
    print("await gather:", await asyncio.gather(taxi))

    truck = asyncio.create_task(wash("truck"))
    try:
        await truck
    except ValueError as error:
        print("await task:", repr(error))
    try:
        await asyncio.gather(truck)
    except ValueError as error:
        print("await gather:", repr(error))


asyncio.run(main())
