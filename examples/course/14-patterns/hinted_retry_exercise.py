# fails: NotImplementedError
import asyncio


class Busy(Exception):
    def __init__(self, pause):
        super().__init__(f"come back in {pause} s")
        self.pause = pause


async def retry(function, attempts, limit):
    raise NotImplementedError


async def check(name, replies, attempts, limit, *wanted, stop=9):
    loop = asyncio.get_running_loop()
    start = loop.time()
    replies = iter(replies)

    async def book():
        await asyncio.sleep(0.2)
        reply = next(replies, "too many calls")
        if isinstance(reply, Exception):
            raise reply
        return reply

    try:
        async with asyncio.timeout(stop):
            result = await retry(book, attempts, limit)
    except Exception as error:
        if isinstance(error, NotImplementedError):
            raise
        result = type(error).__name__
    got = result, round(loop.time() - start, 1)
    print(f"{name}: {got}")
    assert got == wanted, f"{name}: wanted {wanted}"


async def main():
    soon, later, never = Busy(0.2), Busy(0.3), Busy(5)
    table = "a table"
    await check("hints", [soon, later, table], 5, 2, table, 1.1)
    await check("three calls", [soon] * 3, 3, 9, "Busy", 1.0)
    await check("too late", [soon, never], 5, 2, "Busy", 0.6)
    await check("in time", [soon, table], 5, 0.5, table, 0.6)
    closed = LookupError("no such cafe")
    await check("closed", [soon, closed], 5, 9, "LookupError", 0.6)
    stopped = "TimeoutError"
    await check(
        "in a call", [soon] * 3, 5, 9, stopped, 0.5, stop=0.5
    )
    await check("in a pause", [later], 5, 9, stopped, 0.3, stop=0.3)
    print("passed")


asyncio.run(main())
