# fails: RuntimeError
import asyncio


async def weigh(parcel):
    await asyncio.sleep(0.1)
    return f"{parcel} weighs 2 kg"


async def main():
    scales = weigh("box")
    print("first:", await scales)
    print("again:", await scales)


asyncio.run(main())
