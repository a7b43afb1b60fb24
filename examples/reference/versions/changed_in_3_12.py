# needs: python>=3.12, sockets
import asyncio
import importlib.util
import warnings


async def wait_of_a_generator():
    tasks = [asyncio.create_task(asyncio.sleep(0)) for _ in "ab"]
    done, _ = await asyncio.wait(task for task in tasks)
    return len(done) == 2


async def wait_for_in_the_same_task():
    async def current():
        return asyncio.current_task()

    inner = await asyncio.wait_for(current(), 1)
    return inner is asyncio.current_task()


async def wait_closed_waits():
    async def serve(reader, writer):
        await reader.read()
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    address = server.sockets[0].getsockname()
    _, writer = await asyncio.open_connection(*address)
    await asyncio.sleep(0.1)
    server.close()
    closed = asyncio.create_task(server.wait_closed())
    done, _ = await asyncio.wait([closed], timeout=0.1)
    writer.close()
    await closed
    await asyncio.sleep(0.1)
    return not done


def throw_warns():
    steps = (step for step in "ab")
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            steps.throw(KeyError, KeyError("c"), None)
        except KeyError:
            return bool(caught)


def check(text, attempt):
    try:
        answer = attempt()
    except TypeError:
        answer = False
    print("yes" if answer else "no", "", text)


def run(attempt):
    return lambda: asyncio.run(attempt())


check("wait takes a generator of tasks", run(wait_of_a_generator))
check("wait_for makes no task", run(wait_for_in_the_same_task))
check("wait_closed waits for connections", run(wait_closed_waits))
check(
    "iscoroutine refuses a plain generator",
    lambda: not asyncio.iscoroutine(step for step in "ab"),
)
check("throw of three arguments warns", throw_warns)
check(
    "asyncore and asynchat are gone",
    lambda: (
        not any(
            importlib.util.find_spec(name)
            for name in ("asyncore", "asynchat")
        )
    ),
)
