import asyncio


async def weigh(parcel):
    await asyncio.sleep(0.1)
    return f"{parcel} weighs 2 kg"


async def main():
    print("first:", await weigh("box"))
    print("again:", await weigh("box"))


asyncio.run(main())
