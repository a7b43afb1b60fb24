from attempts import Attempts

ATTEMPTS = {
    "keep_background": Attempts(
        right={
            "a coroutine around the coroutine": """
                async def guard():
                    try:
                        return await coroutine
                    except Exception as error:
                        journal.append(f"{name}: {error}")
                task = asyncio.create_task(guard(), name=name)
                background.add(task)
                task.add_done_callback(background.discard)
                return task
                """,
            "two callbacks": """
                def note(task):
                    try:
                        task.result()
                    except asyncio.CancelledError:
                        pass
                    except Exception as error:
                        journal.append(f"{task.get_name()}: {error}")
                task = asyncio.create_task(coroutine)
                task.set_name(name)
                background.add(task)
                task.add_done_callback(background.remove)
                task.add_done_callback(note)
                return task
                """,
        },
        wrong={
            "no task is returned": (
                "start returns no task",
                """
                task = asyncio.create_task(coroutine, name=name)
                background.add(task)
                task.add_done_callback(background.discard)
                """,
            ),
            "no name": (
                "the task has another name",
                """
                task = asyncio.create_task(coroutine)
                background.add(task)
                task.add_done_callback(background.discard)
                return task
                """,
            ),
            "no reference": (
                "the task of the bell is lost",
                "return asyncio.create_task(coroutine, name=name)",
            ),
            "a callback, but no reference": (
                "the task of the bell is lost",
                """
                def note(task):
                    if not task.cancelled() and task.exception():
                        journal.append(f"{name}: {task.exception()}")
                task = asyncio.create_task(coroutine, name=name)
                task.add_done_callback(note)
                return task
                """,
            ),
            "kept for good": (
                "3 ended tasks are kept",
                """
                def note(task):
                    if not task.cancelled() and task.exception():
                        journal.append(f"{name}: {task.exception()}")
                task = asyncio.create_task(coroutine, name=name)
                task.add_done_callback(note)
                background.add(task)
                return task
                """,
            ),
            "no journal": (
                "wanted the journal ['radio: no signal']",
                """
                task = asyncio.create_task(coroutine, name=name)
                background.add(task)
                task.add_done_callback(background.discard)
                return task
                """,
            ),
            "a cancelled task is asked for its exception": (
                "the loop complains: Exception in callback",
                """
                def note(task):
                    background.discard(task)
                    if error := task.exception():
                        journal.append(f"{name}: {error}")
                task = asyncio.create_task(coroutine, name=name)
                background.add(task)
                task.add_done_callback(note)
                return task
                """,
            ),
            "a cancelled task in the journal": (
                "wanted the journal ['radio: no signal']",
                """
                def note(task):
                    background.discard(task)
                    try:
                        task.result()
                    except BaseException as error:
                        journal.append(f"{name}: {error}")
                task = asyncio.create_task(coroutine, name=name)
                background.add(task)
                task.add_done_callback(note)
                return task
                """,
            ),
            "every task in the journal": (
                "wanted the journal ['radio: no signal']",
                """
                def note(task):
                    background.discard(task)
                    if not task.cancelled():
                        journal.append(f"{name}: {task.exception()}")
                task = asyncio.create_task(coroutine, name=name)
                background.add(task)
                task.add_done_callback(note)
                return task
                """,
            ),
            "only good tasks are let go": (
                "2 ended tasks are kept",
                """
                def note(task):
                    if task.cancelled():
                        return
                    if error := task.exception():
                        journal.append(f"{name}: {error}")
                    else:
                        background.discard(task)
                task = asyncio.create_task(coroutine, name=name)
                background.add(task)
                task.add_done_callback(note)
                return task
                """,
            ),
        },
    ),
    "callback_bridge": Attempts(
        right={
            "tuples through one callback": """
                future = asyncio.get_running_loop().create_future()
                def answer(weight, error):
                    if not future.done():
                        future.set_result((weight, error))
                weigh(
                    parcel,
                    lambda weight: answer(weight, None),
                    lambda text: answer(None, OSError(text)),
                )
                weight, error = await future
                if error:
                    raise error
                return weight
                """,
            "the error is caught": """
                future = asyncio.get_running_loop().create_future()
                def once(setter, value):
                    try:
                        setter(value)
                    except asyncio.InvalidStateError:
                        pass
                weigh(
                    parcel,
                    lambda weight: once(future.set_result, weight),
                    lambda text: once(future.set_exception, OSError(text)),
                )
                return await future
                """,
        },
        wrong={
            "the second call is forgotten": (
                "a callback raised InvalidStateError",
                """
                future = asyncio.get_running_loop().create_future()
                weigh(
                    parcel,
                    future.set_result,
                    lambda text: future.set_exception(OSError(text)),
                )
                return await future
                """,
            ),
            "a cancelled future is forgotten": (
                "a callback raised InvalidStateError",
                """
                future = asyncio.get_running_loop().create_future()
                seen = []
                def on_weight(weight):
                    if not seen:
                        seen.append(weight)
                        future.set_result(weight)
                weigh(parcel, on_weight, lambda text: future.set_exception(OSError(text)))
                return await future
                """,
            ),
            "errors are forgotten": (
                "wanted [3, 8, 'OSError: piano is too heavy']",
                """
                future = asyncio.get_running_loop().create_future()
                def on_weight(weight):
                    if not future.done():
                        future.set_result(weight)
                weigh(parcel, on_weight, print)
                return await future
                """,
            ),
            "an error is returned as a result": (
                "wanted [3, 8, 'OSError: piano is too heavy']",
                """
                future = asyncio.get_running_loop().create_future()
                def answer(value):
                    if not future.done():
                        future.set_result(value)
                weigh(parcel, answer, answer)
                return await future
                """,
            ),
            "the text is set as an exception": (
                "wanted [3, 8, 'OSError: piano is too heavy']",
                """
                future = asyncio.get_running_loop().create_future()
                def on_weight(weight):
                    if not future.done():
                        future.set_result(weight)
                weigh(parcel, on_weight, future.set_exception)
                return await future
                """,
            ),
            "the error loses its text": (
                "wanted [3, 8, 'OSError: piano is too heavy']",
                """
                future = asyncio.get_running_loop().create_future()
                def on_weight(weight):
                    if not future.done():
                        future.set_result(weight)
                weigh(parcel, on_weight, lambda text: future.set_exception(OSError))
                return await future
                """,
            ),
            "nobody is waited for": (
                "wanted [3, 8, 'OSError: piano is too heavy']",
                """
                box = []
                weigh(parcel, box.append, box.append)
                return box
                """,
            ),
            "a sleep by guess": (
                "wanted at 0.2 s",
                """
                weights, errors = [], []
                weigh(parcel, weights.append, errors.append)
                await asyncio.sleep(0.5)
                if errors:
                    raise OSError(errors[0])
                return weights[0]
                """,
            ),
        },
    ),
    "shared_request": Attempts(
        right={
            "a future by hand": """
                if city not in forecasts:
                    forecasts[city] = asyncio.get_running_loop().create_future()
                    forecasts[city].set_result(await fetch(city))
                return await forecasts[city]
                """,
            "setdefault after a look": """
                task = forecasts.get(city)
                if task is None:
                    task = forecasts.setdefault(city, asyncio.ensure_future(fetch(city)))
                await task
                return task.result()
                """,
        },
        wrong={
            "every asker asks": (
                "wanted one request a city",
                "return await fetch(city)",
            ),
            "only results are kept": (
                "wanted one request a city",
                """
                if city not in forecasts:
                    forecasts[city] = await fetch(city)
                return forecasts[city]
                """,
            ),
            "a task for each asker": (
                "wanted one request a city",
                """
                task = asyncio.create_task(fetch(city))
                forecasts.setdefault(city, task)
                return await forecasts[city]
                """,
            ),
            "the coroutine is kept": (
                "wanted ['Oslo: sunny', ",
                """
                if city not in forecasts:
                    forecasts[city] = fetch(city)
                return await forecasts[city]
                """,
            ),
            "one task for all cities": (
                "wanted ['Oslo: sunny', ",
                """
                if "task" not in forecasts:
                    forecasts["task"] = asyncio.create_task(fetch(city))
                return await forecasts["task"]
                """,
            ),
            "the task is returned": (
                "wanted ['Oslo: sunny', ",
                """
                if city not in forecasts:
                    forecasts[city] = asyncio.create_task(fetch(city))
                return forecasts[city]
                """,
            ),
            "the result of a task at work": (
                "wanted ['Oslo: sunny', ",
                """
                if city not in forecasts:
                    forecasts[city] = asyncio.create_task(fetch(city))
                    await asyncio.sleep(0)
                try:
                    return forecasts[city].result()
                except asyncio.InvalidStateError:
                    return "no forecast yet"
                """,
            ),
            "a future that nobody fills": (
                "wanted ['Oslo: sunny', ",
                """
                if city not in forecasts:
                    forecasts[city] = asyncio.get_running_loop().create_future()
                return await forecasts[city]
                """,
            ),
            "forgotten when done": (
                "wanted one request a city",
                """
                if city not in forecasts:
                    task = forecasts[city] = asyncio.create_task(fetch(city))
                    task.add_done_callback(lambda task: forecasts.pop(city))
                return await forecasts[city]
                """,
            ),
        },
    ),
}
