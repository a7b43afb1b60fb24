import asyncio


async def ride(name, tandem):
    await tandem.wait()
    print(name, "rides")


async def main():
    tandem = asyncio.Barrier(2)
    tasks = [
        asyncio.create_task(ride(name, tandem))
        for name in ("Ann", "Bob", "Eve")
    ]
    done, pending = await asyncio.wait(tasks, timeout=1)
    print(f"{len(done)} rode, {len(pending)} still waiting")


asyncio.run(main())
