import asyncio
from unittest.mock import AsyncMock


async def correct(call, tries):
    for left in reversed(range(tries)):
        try:
            return await call()
        except ConnectionError:
            if not left:
                raise


async def never_retries(call, tries):
    return await call()


async def one_try_too_many(call, tries):
    return await correct(call, tries + 1)


async def hides_the_error(call, tries):
    try:
        return await correct(call, tries)
    except ConnectionError:
        return None


async def asks_again_after_success(call, tries):
    await correct(call, tries)
    return await call()


async def survives_cancellation(call, tries):
    try:
        return await correct(call, tries)
    except asyncio.CancelledError:
        return await correct(call, tries)


async def exam(retry):
    call = AsyncMock(side_effect=[ConnectionError, "ok", "again"])
    assert await retry(call, tries=3) == "ok"
    assert call.await_count == 2

    call = AsyncMock(side_effect=ConnectionError)
    try:
        await retry(call, tries=3)
    except ConnectionError:
        assert call.await_count == 3
    else:
        raise AssertionError("the last error is hidden")

    started = asyncio.Event()

    async def hang():
        started.set()
        await asyncio.sleep(1)

    task = asyncio.create_task(retry(hang, tries=3))
    await started.wait()
    task.cancel()
    await asyncio.wait([task])
    assert task.cancelled()


async def mark(retry):
    try:
        async with asyncio.timeout(10):
            await exam(retry)
    except NotImplementedError:
        raise
    except BaseException as error:
        return f"fails with {type(error).__name__}"
    return "passes"


async def main():
    result = await mark(correct)
    print(f"correct: {result}")
    assert result == "passes", f"correct {result}"
    for wrong in (
        never_retries,
        one_try_too_many,
        hides_the_error,
        asks_again_after_success,
        survives_cancellation,
    ):
        result = await mark(wrong)
        print(f"{wrong.__name__}: {result}")
        assert result != "passes", f"{wrong.__name__} passes"
    print("passed")


asyncio.run(main())
