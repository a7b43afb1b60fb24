# fails: NotImplementedError
import asyncio

SECONDS = {"cat.png": 0.4, "dog.png": 0.2, "fox.png": 0.1}


async def upload(photo):
    await asyncio.sleep(SECONDS[photo])
    if photo == "dog.png":
        raise ConnectionError("dog.png is lost")
    return photo


async def track(photos, report):
    raise NotImplementedError


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    lines = []

    def report(line):
        lines.append(f"{loop.time() - start:.1f} s  {line}")
        print(lines[-1])

    try:
        await track(list(SECONDS), report)
    except ConnectionError:
        raise AssertionError("an error stopped track")
    assert lines == [
        "0.1 s  1 of 3: fox.png",
        "0.2 s  2 of 3: dog.png is lost",
        "0.4 s  3 of 3: cat.png",
    ], "other lines are wanted, or other moments"
    print("passed")


asyncio.run(main())
