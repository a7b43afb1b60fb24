import asyncio


def tune():
    words = iter({"this": 0.1, "is": 0.2, "Rio": 0.2}.items())

    async def hear():
        for word, seconds in words:
            await asyncio.sleep(seconds)
            return word
        await asyncio.sleep(60)

    return hear


async def transcribe(hear, silence):
    words = []
    try:
        while True:
            word = await asyncio.wait_for(hear(), silence)
            words.append(word)
    except TimeoutError:
        return words


async def check(deadline, *wanted):
    loop = asyncio.get_running_loop()
    start = loop.time()
    try:
        async with asyncio.timeout(deadline):
            result = await transcribe(tune(), 0.4)
    except TimeoutError:
        result = "TimeoutError"
    got = result, round(loop.time() - start, 1)
    assert got == wanted, f"{got}, but wanted {wanted}"
    assert len(asyncio.all_tasks()) == 1, "a task is still running"


async def main():
    await check(2, ["this", "is", "Rio"], 0.9)
    await check(0.4, "TimeoutError", 0.4)
    print("passed")


asyncio.run(main())
