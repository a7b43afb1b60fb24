# fails: LookupError
import asyncio

PHARMACIES = {
    "corner": (0.1, "sold out"),
    "market": (0.3, "one box"),
    "station": (0.6, "two boxes"),
}


async def ask(pharmacy):
    seconds, answer = PHARMACIES[pharmacy]
    await asyncio.sleep(seconds)
    if answer == "sold out":
        raise LookupError(f"{pharmacy}: {answer}")
    return f"{pharmacy}: {answer}"


async def first_answer(tasks):
    done, pending = await asyncio.wait(
        tasks, return_when=asyncio.FIRST_COMPLETED
    )
    return done.pop().result()


async def main():
    tasks = [
        asyncio.create_task(ask(p), name=p) for p in PHARMACIES
    ]
    try:
        print(await first_answer(tasks))
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


asyncio.run(main())
