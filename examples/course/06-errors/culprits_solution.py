import asyncio


async def call(shop, error=None):
    if error:
        raise error(shop)


async def call_all(*jobs):
    async with asyncio.TaskGroup() as group:
        for job in jobs:
            group.create_task(job)


async def culprits(job):
    def names(error):
        if not isinstance(error, ExceptionGroup):
            return [str(error)]
        return [name for e in error.exceptions for name in names(e)]

    found = []
    try:
        await job
    except* ConnectionError as group:
        found = names(group)
    return found


async def check(job, wanted):
    try:
        found = await culprits(job)
    except ExceptionGroup as group:
        found = f"a group with {group.exceptions}"
    except (ConnectionError, TypeError) as error:
        found = f"an error, {error!r}"
    print(found)
    assert found == wanted, f"wanted {wanted}"


async def main():
    down = ConnectionError
    await check(call_all(call("north")), [])
    await check(call("east", down), ["east"])
    west = call_all(call("west", down), call("coast", down))
    await check(call_all(call_all(west)), ["west", "coast"])
    bug = call_all(call("mill", down), call("shop", TypeError))
    await check(bug, "a group with (TypeError('shop'),)")
    print("passed")


asyncio.run(main())
