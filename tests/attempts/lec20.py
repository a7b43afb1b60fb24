from attempts import Attempts

ATTEMPTS = {
    "broadcast": Attempts(
        right={
            "gather, and the errors read": """
                names = list(lines)
                results = await asyncio.gather(
                    *(asyncio.wait_for(lines[name].send(text), limit) for name in names),
                    return_exceptions=True,
                )
                for name, result in zip(names, results):
                    if isinstance(result, BaseException):
                        lines.pop(name, None)
                """,
            "tasks under one deadline": """
                tasks = {
                    name: asyncio.create_task(line.send(text))
                    for name, line in lines.items()
                }
                try:
                    await asyncio.wait(tasks.values(), timeout=limit)
                finally:
                    for task in tasks.values():
                        task.cancel()
                    await asyncio.gather(*tasks.values(), return_exceptions=True)
                for name, task in tasks.items():
                    if task.cancelled() or task.exception():
                        lines.pop(name, None)
                """,
        },
        wrong={
            "one after the other": (
                "wanted at 0.5 s",
                """
                for name, line in list(lines.items()):
                    try:
                        await asyncio.wait_for(line.send(text), limit)
                    except (ConnectionError, TimeoutError):
                        lines.pop(name, None)
                """,
            ),
            "the dictionary itself": (
                "broadcast raised RuntimeError('dictionary changed size during iteration')",
                """
                for name, line in lines.items():
                    try:
                        await asyncio.wait_for(line.send(text), limit)
                    except (ConnectionError, TimeoutError):
                        lines.pop(name, None)
                """,
            ),
            "no limit": (
                "broadcast raised TimeoutError",
                """
                async def deliver(name, line):
                    try:
                        await line.send(text)
                    except ConnectionError:
                        lines.pop(name, None)
                async with asyncio.TaskGroup() as group:
                    for name, line in list(lines.items()):
                        group.create_task(deliver(name, line))
                """,
            ),
            "dropped twice": (
                "KeyError('Dan')",
                """
                async def deliver(name, line):
                    try:
                        await asyncio.wait_for(line.send(text), limit)
                    except (ConnectionError, TimeoutError):
                        del lines[name]
                async with asyncio.TaskGroup() as group:
                    for name, line in list(lines.items()):
                        group.create_task(deliver(name, line))
                """,
            ),
            "the first error stops all": (
                "broadcast raised ExceptionGroup",
                """
                async with asyncio.timeout(limit), asyncio.TaskGroup() as group:
                    for line in lines.values():
                        group.create_task(line.send(text))
                """,
            ),
            "errors that nobody reads": (
                "connected: wanted ['Ann', 'Eva']",
                """
                sends = (asyncio.wait_for(line.send(text), limit) for line in lines.values())
                await asyncio.gather(*sends, return_exceptions=True)
                """,
            ),
            "the late one stays": (
                "connected: wanted ['Ann', 'Eva']",
                """
                async def deliver(name, line):
                    try:
                        await line.send(text)
                    except ConnectionError:
                        lines.pop(name, None)
                tasks = [asyncio.create_task(deliver(*item)) for item in lines.items()]
                done, pending = await asyncio.wait(tasks, timeout=limit)
                for task in pending:
                    task.cancel()
                await asyncio.gather(*pending, return_exceptions=True)
                """,
            ),
            "late tasks run on": (
                "a task is still running",
                """
                tasks = {
                    asyncio.create_task(line.send(text)): name
                    for name, line in lines.items()
                }
                done, pending = await asyncio.wait(tasks, timeout=limit)
                for task in tasks:
                    if task in pending or task.exception():
                        lines.pop(tasks[task], None)
                """,
            ),
            "any exception drops": (
                "a cancelled broadcast drops nobody",
                """
                async def deliver(name, line):
                    try:
                        await asyncio.wait_for(line.send(text), limit)
                    except BaseException:
                        lines.pop(name, None)
                async with asyncio.TaskGroup() as group:
                    for name, line in list(lines.items()):
                        group.create_task(deliver(name, line))
                """,
            ),
            "a cancellation leaves the tasks": (
                "it left a task running",
                """
                tasks = {
                    name: asyncio.create_task(line.send(text))
                    for name, line in lines.items()
                }
                _, pending = await asyncio.wait(tasks.values(), timeout=limit)
                for task in pending:
                    task.cancel()
                await asyncio.gather(*tasks.values(), return_exceptions=True)
                for name, task in tasks.items():
                    if task.cancelled() or task.exception():
                        lines.pop(name, None)
                """,
            ),
            "a cancellation swallowed": (
                "broadcast swallowed a cancellation",
                """
                async def deliver(name, line):
                    try:
                        await asyncio.wait_for(line.send(text), limit)
                    except (ConnectionError, TimeoutError):
                        lines.pop(name, None)
                try:
                    await asyncio.gather(*(deliver(*item) for item in lines.items()))
                except asyncio.CancelledError:
                    pass
                """,
            ),
        },
    ),
    "rollback": Attempts(
        right={
            "everyone is waited for": """
                tasks = [asyncio.create_task(reserve(thing)) for thing in things]
                try:
                    await asyncio.gather(*tasks)
                except BaseException:
                    for task in tasks:
                        task.cancel()
                    await asyncio.wait(tasks)
                    for thing, task in zip(things, tasks):
                        if not task.cancelled() and not task.exception():
                            await release(thing)
                    raise
                """,
            "released together": """
                taken = []
                async def take(thing):
                    await reserve(thing)
                    taken.append(thing)
                finished = False
                try:
                    async with asyncio.TaskGroup() as group:
                        for thing in things:
                            group.create_task(take(thing))
                    finished = True
                finally:
                    if not finished:
                        await asyncio.gather(*map(release, taken))
                """,
        },
        wrong={
            "one after the other": (
                "wanted at 0.4 s, not at 0.8 s",
                """
                taken = []
                try:
                    for thing in things:
                        await reserve(thing)
                        taken.append(thing)
                except BaseException:
                    for thing in taken:
                        await release(thing)
                    raise
                """,
            ),
            "nothing is released": (
                "held after an error",
                """
                async with asyncio.TaskGroup() as group:
                    for thing in things:
                        group.create_task(reserve(thing))
                """,
            ),
            "gather, and the others go on": (
                "a task is still running",
                """
                try:
                    await asyncio.gather(*map(reserve, things))
                except BaseException:
                    for thing in list(held):
                        await release(thing)
                    raise
                """,
            ),
            "only errors": (
                "held after a cancellation",
                """
                try:
                    async with asyncio.TaskGroup() as group:
                        for thing in things:
                            group.create_task(reserve(thing))
                except Exception:
                    for thing in list(held):
                        await release(thing)
                    raise
                """,
            ),
            "the error is dropped": (
                "wanted LookupError",
                """
                try:
                    async with asyncio.TaskGroup() as group:
                        for thing in things:
                            group.create_task(reserve(thing))
                except BaseException:
                    for thing in list(held):
                        await release(thing)
                """,
            ),
            "the cancellation is dropped": (
                "the cancellation is swallowed",
                """
                tasks = [asyncio.create_task(reserve(thing)) for thing in things]
                try:
                    await asyncio.wait(tasks)
                except asyncio.CancelledError:
                    for task in tasks:
                        task.cancel()
                    await asyncio.wait(tasks)
                    for thing in list(held):
                        await release(thing)
                    return
                errors = [task.exception() for task in tasks if task.exception()]
                if errors:
                    for thing in list(held):
                        await release(thing)
                    raise errors[0]
                """,
            ),
            "everything is released": (
                "is released but was not held",
                """
                try:
                    async with asyncio.TaskGroup() as group:
                        for thing in things:
                            group.create_task(reserve(thing))
                except BaseException:
                    for thing in things:
                        await release(thing)
                    raise
                """,
            ),
            "released in finally": (
                "not all held",
                """
                try:
                    async with asyncio.TaskGroup() as group:
                        for thing in things:
                            group.create_task(reserve(thing))
                finally:
                    for thing in list(held):
                        await release(thing)
                """,
            ),
        },
    ),
}
