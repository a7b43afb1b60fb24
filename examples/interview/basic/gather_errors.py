import asyncio


async def dig(place):
    await asyncio.sleep(0.1)
    if place == "beach":
        raise LookupError("nothing but sand")
    return "a chest"


async def main():
    places = ["island", "beach", "swamp"]
    digs = [asyncio.create_task(dig(place)) for place in places]
    digs[2].cancel()
    finds = await asyncio.gather(*digs, return_exceptions=True)
    for place, find in zip(places, finds, strict=True):
        if isinstance(find, BaseException):
            print(f"{place}: {type(find).__name__}")
        else:
            print(f"{place}: found {find}")


asyncio.run(main())
