import asyncio

CACHE = {"alpha": 1, "beta": 2}


async def find(key):
    if key not in CACHE:
        await asyncio.sleep(1)
        CACHE[key] = 3
    return CACHE[key]


async def main():
    tasks = [
        asyncio.create_task(find(key))
        for key in ("alpha", "beta", "gamma")
    ]
    done, pending = await asyncio.wait(
        tasks, return_when=asyncio.FIRST_COMPLETED
    )
    print(f"{len(done)} done, {len(pending)} pending")


asyncio.run(main())
