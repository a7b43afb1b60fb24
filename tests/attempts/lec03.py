from attempts import Attempts

ATTEMPTS = {
    "call_any": Attempts(
        right={
            "hasattr": """
                result = function(*args)
                return await result if hasattr(result, "__await__") else result
                """,
            "abc": """
                from collections.abc import Awaitable
                result = function(*args)
                if not isinstance(result, Awaitable):
                    return result
                return await result
                """,
        },
        wrong={
            "nothing is awaited": (
                "weigh: '2 kg', not <coroutine",
                "return function(*args)",
            ),
            "everything is awaited": (
                "price: 3, not TypeError",
                "return await function(*args)",
            ),
            "only coroutine functions": (
                "measure: '2 kg', not <coroutine",
                """
                if inspect.iscoroutinefunction(function):
                    return await function(*args)
                return function(*args)
                """,
            ),
            "only coroutines": (
                "order: 'a parcel', not <",
                """
                result = function(*args)
                if inspect.iscoroutine(result):
                    result = await result
                return result
                """,
            ),
            "called twice": (
                "price: 2 calls, not 1",
                """
                try:
                    return await function(*args)
                except TypeError:
                    return function(*args)
                """,
            ),
            "asyncio.run": (
                "asyncio.run() cannot be called from a running event loop",
                """
                result = function(*args)
                if inspect.isawaitable(result):
                    result = asyncio.run(result)
                return result
                """,
            ),
            "the function is asked, not its result": (
                "weigh: '2 kg', not <coroutine",
                """
                if inspect.isawaitable(function):
                    return await function(*args)
                return function(*args)
                """,
            ),
        },
    ),
    "metronome": Attempts(
        right={
            "a flag": """
                loop = asyncio.get_running_loop()
                running = True

                def beat():
                    if running:
                        callback()
                        loop.call_later(seconds, beat)

                def stop():
                    nonlocal running
                    running = False

                loop.call_later(seconds, beat)
                return stop
                """,
            "a task": """
                async def beat():
                    while True:
                        await asyncio.sleep(seconds)
                        callback()

                return asyncio.create_task(beat()).cancel
                """,
        },
        wrong={
            "nothing is returned": (
                "every must return a function",
                """
                loop = asyncio.get_running_loop()

                def beat():
                    callback()
                    loop.call_later(seconds, beat)

                loop.call_later(seconds, beat)
                """,
            ),
            "the handle is returned": (
                "every must return a function",
                "return asyncio.get_running_loop().call_later(seconds, callback)",
            ),
            "the first tick at once": (
                "the first tick is due in 0.2 s, not now",
                """
                loop = asyncio.get_running_loop()

                def beat():
                    nonlocal handle
                    handle = loop.call_later(seconds, beat)
                    callback()

                handle = None
                beat()
                return lambda: handle.cancel()
                """,
            ),
            "time.sleep": (
                "the first tick is due in 0.2 s, not now",
                """
                import time
                for _ in range(4):
                    time.sleep(seconds)
                    callback()
                return lambda: None
                """,
            ),
            "a single tick": (
                "wanted ticks at [0.2, 0.4, 0.6, 0.8] s",
                "return asyncio.get_running_loop().call_later(seconds, callback).cancel",
            ),
            "the callback is called at once": (
                "the first tick is due in 0.2 s, not now",
                """
                handle = asyncio.get_running_loop().call_later(seconds, callback())
                return handle.cancel
                """,
            ),
            "only the first handle is cancelled": (
                "it ticks after stop()",
                """
                loop = asyncio.get_running_loop()

                def beat():
                    loop.call_later(seconds, beat)
                    callback()

                return loop.call_later(seconds, beat).cancel
                """,
            ),
            "planned anew after the callback": (
                "stop() inside the callback failed",
                """
                loop = asyncio.get_running_loop()

                def beat():
                    nonlocal handle
                    callback()
                    handle = loop.call_later(seconds, beat)

                handle = loop.call_later(seconds, beat)
                return lambda: handle.cancel()
                """,
            ),
        },
    ),
    "roll_call": Attempts(
        right={
            "close in finally": """
                runner = asyncio.Runner()
                try:
                    for name in names:
                        answer = runner.run(ask(name))
                        show(answer)
                finally:
                    runner.close()
                """,
            "a loop by hand": """
                loop = asyncio.new_event_loop()
                try:
                    for name in names:
                        show(loop.run_until_complete(ask(name)))
                finally:
                    loop.close()
                """,
        },
        wrong={
            "a run for each": (
                "more than one loop for ask()",
                """
                for name in names:
                    show(asyncio.run(ask(name)))
                """,
            ),
            "one run for all": (
                "asyncio.run() cannot be called from a running event loop",
                """
                async def main():
                    for name in names:
                        show(await ask(name))
                asyncio.run(main())
                """,
            ),
            "shown at the end": (
                "wanted ['Kim is in'] on the screen",
                """
                with asyncio.Runner() as runner:
                    answers = [runner.run(ask(name)) for name in names]
                for answer in answers:
                    show(answer)
                """,
            ),
            "the runner is left open": (
                "the loop of ask() is still open",
                """
                runner = asyncio.Runner()
                for name in names:
                    show(runner.run(ask(name)))
                """,
            ),
            "closed where nothing failed": (
                "the loop of ask() is still open",
                """
                loop = asyncio.new_event_loop()
                for name in names:
                    show(loop.run_until_complete(ask(name)))
                loop.close()
                """,
            ),
            "the error is swallowed": (
                "wanted 'nobody is in', not None",
                """
                with asyncio.Runner() as runner:
                    for name in names:
                        try:
                            show(runner.run(ask(name)))
                        except LookupError:
                            return
                """,
            ),
            "a runner for each": (
                "more than one loop for ask()",
                """
                for name in names:
                    with asyncio.Runner() as runner:
                        show(runner.run(ask(name)))
                """,
            ),
        },
    ),
}
