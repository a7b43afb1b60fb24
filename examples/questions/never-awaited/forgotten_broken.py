# fails: RuntimeWarning
import asyncio


async def invite(name):
    await asyncio.sleep(0.1)
    print(f"{name} is invited")


async def main():
    for guest in "Ann", "Bob", "Eve":
        invite(guest)
    print("the party is tonight")


asyncio.run(main())
