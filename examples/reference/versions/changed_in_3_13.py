# needs: python>=3.13
import asyncio


async def async_for_over_as_completed():
    task = asyncio.create_task(asyncio.sleep(0))
    async for done in asyncio.as_completed([task]):
        return done is task


async def several_separators():
    reader = asyncio.StreamReader()
    reader.feed_data(b"tea;milk,")
    return await reader.readuntil((b",", b";")) == b"tea;"


def close_returns():
    def steps():
        try:
            yield
        except GeneratorExit:
            return "done"

    generator = steps()
    next(generator)
    return generator.close() == "done"


async def cancellation_taken_back():
    async def wait():
        task = asyncio.current_task()
        task.cancel()
        task.uncancel()
        await asyncio.sleep(0)

    task = asyncio.create_task(wait())
    await asyncio.wait([task])
    return not task.cancelled()


async def nan_refused():
    try:
        await asyncio.sleep(float("nan"))
    except ValueError:
        return True


def check(text, attempt):
    try:
        answer = attempt()
    except TypeError:
        answer = False
    print("yes" if answer else "no", "", text)


def run(attempt):
    return lambda: asyncio.run(attempt())


check(
    "async for goes over as_completed",
    run(async_for_over_as_completed),
)
check("readuntil takes several separators", run(several_separators))
check("close of a generator returns its value", close_returns)
check(
    "uncancel stops a cancellation on its way",
    run(cancellation_taken_back),
)
check("sleep refuses NaN", run(nan_refused))
