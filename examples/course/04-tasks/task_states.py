import asyncio


async def print_photo(seconds, paper):
    await asyncio.sleep(seconds)
    if not paper:
        raise OSError("no paper")
    return "a photo"


def ask(method):
    try:
        return repr(method())
    except (Exception, asyncio.CancelledError) as error:
        return f"raises {type(error).__name__}"


async def main():
    orders = {
        "at work": asyncio.create_task(print_photo(0.9, True)),
        "finished": asyncio.create_task(print_photo(0.1, True)),
        "failed": asyncio.create_task(print_photo(0.2, False)),
        "cancelled": asyncio.create_task(print_photo(0.9, True)),
    }
    orders["cancelled"].cancel()
    await asyncio.sleep(0.5)
    for state, task in orders.items():
        print(f"{state}:")
        print("  done()     ", task.done())
        print("  cancelled()", task.cancelled())
        print("  result()   ", ask(task.result))
        print("  exception()", ask(task.exception))
    try:
        await orders["failed"]
    except OSError as error:
        print(f"await raises {error!r}")


asyncio.run(main())
