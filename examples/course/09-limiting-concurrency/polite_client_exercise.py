# fails: NotImplementedError
import asyncio

SECONDS = 0.1, 0.7, 0.6, 0.3, 0.3, 0.2
last, busy = -1, 0


async def ask(number):
    global last, busy
    now = asyncio.get_running_loop().time()
    if busy == 2:
        raise ConnectionError("too many at once")
    if now - last < 0.15:
        raise ConnectionError("too often")
    last, busy = now, busy + 1
    await asyncio.sleep(SECONDS[number])
    busy -= 1
    return f"answer {number}"


async def ask_all(numbers):
    raise NotImplementedError


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    try:
        async with asyncio.timeout(9):
            answers = await ask_all(range(6))
    except TimeoutError:
        raise AssertionError("it hangs")
    except (ConnectionError, ExceptionGroup) as error:
        raise AssertionError(repr(error))
    moment = round(loop.time() - start, 1)
    print(f"{moment} s  {answers}")
    wanted = [f"answer {number}" for number in range(6)]
    assert answers == wanted, f"wanted {wanted}"
    assert moment < 1.7, "wanted at 1.5 s"
    assert len(asyncio.all_tasks()) == 1, "a task is running"
    print("passed")


asyncio.run(main())
