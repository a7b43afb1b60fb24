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
    pending = tasks
    while pending:
        done, pending = await asyncio.wait(
            pending, return_when=asyncio.FIRST_COMPLETED
        )
        for task in done:
            if not task.exception():
                return task.result()
            print(task.exception())
    raise LookupError("sold out everywhere")


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
