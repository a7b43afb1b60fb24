# fails: wrong output
import asyncio

SIZES = {"cat.jpg": 2, "sea.jpg": 90, "cake.jpg": 3}


async def upload(photo):
    await asyncio.sleep(0.1)
    if SIZES[photo] > 50:
        raise ValueError(f"{photo} is too big")
    return f"/photos/{photo}"


async def main():
    links = await asyncio.gather(
        *(upload(photo) for photo in SIZES),
        return_exceptions=True,
    )
    print(f"uploaded {len(links)} photos:")
    for link in links:
        print(f"    {link}")


asyncio.run(main())
