# fails: NotImplementedError
import asyncio
import gc
import weakref

background = set()
journal = []


def start(coroutine, name):
    raise NotImplementedError


async def listen(waiting, heard):
    future = asyncio.get_running_loop().create_future()
    waiting.add(future)
    heard.append(await future)


async def tune():
    await asyncio.sleep(0.1)
    raise OSError("no signal")


async def main():
    waiting, heard, faults = weakref.WeakSet(), [], []
    asyncio.get_running_loop().set_exception_handler(
        lambda loop, context: faults.append(context["message"])
    )
    task = start(listen(waiting, heard), "bell")
    assert isinstance(task, asyncio.Task), "start returns no task"
    assert task.get_name() == "bell", "the task has another name"
    del task
    start(tune(), "radio")
    nap = start(asyncio.sleep(9), "nap")
    await asyncio.sleep(0.2)
    nap.cancel()
    gc.collect()
    for future in list(waiting):
        future.set_result("ding")
    await asyncio.sleep(0.1)

    assert heard == ["ding"], "the task of the bell is lost"
    print("journal:", journal)
    wanted = ["radio: no signal"]
    assert journal == wanted, f"wanted the journal {wanted}"
    assert not faults, f"the loop complains: {faults[0]}"
    assert not background, f"{len(background)} ended tasks are kept"
    print("passed")


asyncio.run(main())
