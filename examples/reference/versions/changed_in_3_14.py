# needs: python>=3.14
import asyncio
import warnings


class Ready:
    def __await__(self):
        yield from asyncio.sleep(0).__await__()
        return True


def loop_not_made():
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            asyncio.get_event_loop().close()
        except RuntimeError:
            return True


async def factory_given_the_name():
    given = []

    def factory(loop, coroutine, **options):
        given.extend(options)
        return asyncio.Task(coroutine, loop=loop, **options)

    asyncio.get_running_loop().set_task_factory(factory)
    await asyncio.create_task(asyncio.sleep(0), name="tea")
    return "name" in given


def finally_warns():
    code = "def f():\n try: f()\n finally: return"
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        compile(code, "f.py", "exec")
    return bool(caught)


def check(text, attempt):
    try:
        answer = attempt()
    except ValueError:
        answer = False
    print("yes" if answer else "no", "", text)


def run(attempt):
    return lambda: asyncio.run(attempt())


check("get_event_loop makes no loop", loop_not_made)
check("run takes any awaitable", run(Ready))
check(
    "a task factory is given the name", run(factory_given_the_name)
)
check("return in finally warns", finally_warns)
