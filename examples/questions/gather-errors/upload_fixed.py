import asyncio

SIZES = {"cat.jpg": 2, "sea.jpg": 90, "cake.jpg": 3}


async def upload(photo):
    await asyncio.sleep(0.1)
    if SIZES[photo] > 50:
        raise ValueError(f"{photo} is too big")
    return f"/photos/{photo}"


async def main():
    results = await asyncio.gather(
        *(upload(photo) for photo in SIZES),
        return_exceptions=True,
    )
    for photo, result in zip(SIZES, results):
        if isinstance(result, BaseException):
            print(f"{photo} failed: {result!r}")
        else:
            print(f"{photo} is at {result}")


asyncio.run(main())
