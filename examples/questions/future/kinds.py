import asyncio


async def weigh():
    return "3 kg"


def attempt(action, *arguments):
    try:
        return action(*arguments)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


async def main():
    future = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(weigh())
    print("a task is a Future: ", isinstance(task, asyncio.Future))
    for name, thing in {"future": future, "task": task}.items():
        print(f"{name}:")
        print("  done:       ", thing.done())
        print("  result():   ", attempt(thing.result))
        print("  set_result: ", attempt(thing.set_result, "5 kg"))
        print("  await:      ", await thing)


asyncio.run(main())
