from attempts import Attempts

ATTEMPTS = {
    "little_timeout": Attempts(
        right={
            "a watchman": """
                task = Task(coroutine)
                fired = False
                async def watch():
                    nonlocal fired
                    await sleep(seconds)
                    fired = task.cancel()
                watchman = Task(watch())
                try:
                    return await task
                except CancelledError:
                    if fired:
                        raise TimeoutError
                    raise
                finally:
                    watchman.cancel()
                """,
            "a callback that remembers": """
                task = Task(coroutine)
                def ring():
                    if not task.done:
                        task.cancel()
                        task.late = True
                loop.call_later(seconds, ring)
                try:
                    return await task
                except CancelledError as error:
                    raise (TimeoutError() if hasattr(task, "late") else error)
                """,
        },
        wrong={
            "no limit": (
                "wanted: ['TimeoutError()', 'hung up', 0.4]",
                "return await coroutine",
            ),
            "the error is not translated": (
                "wanted: ['TimeoutError()', 'hung up', 0.4]",
                """
                task = Task(coroutine)
                loop.call_later(seconds, task.cancel)
                return await task
                """,
            ),
            "each cancellation is a timeout": (
                "wanted: ['CancelledError()', 'hung up', 0.3]",
                """
                task = Task(coroutine)
                loop.call_later(seconds, task.cancel)
                try:
                    return await task
                except CancelledError:
                    raise TimeoutError from None
                """,
            ),
            "sleeping out the limit": (
                "wanted: ['bakery is open', 0.2]",
                """
                task = Task(coroutine)
                await sleep(seconds)
                if task.done:
                    return task.result()
                task.cancel()
                raise TimeoutError
                """,
            ),
            "nobody waits for the cancelled task": (
                "wanted: ['TimeoutError()', 'hung up', 0.4]",
                """
                task, first = Task(coroutine), Future()
                task.callbacks.append(first.set_result)
                loop.call_later(seconds, first.set_result, None)
                await first
                if task.done:
                    return task.result()
                task.cancel()
                raise TimeoutError
                """,
            ),
            "the task is left at work": (
                "wanted: ['TimeoutError()', 'hung up', 0.4]",
                """
                task, first = Task(coroutine), Future()
                task.callbacks.append(first.set_result)
                loop.call_later(seconds, first.set_result, None)
                await first
                if not task.done:
                    raise TimeoutError
                return task.result()
                """,
            ),
            "the error put into the task": (
                "wanted: ['TimeoutError()', 'hung up', 0.4]",
                """
                task = Task(coroutine)
                loop.call_later(seconds, task.set_exception, TimeoutError())
                return await task
                """,
            ),
            "the result is forgotten": (
                "wanted: ['bakery is open', 0.2]",
                """
                task = Task(coroutine)
                loop.call_later(seconds, task.cancel)
                try:
                    await task
                except CancelledError:
                    raise TimeoutError from None
                """,
            ),
        },
    ),
    "little_queue": Attempts(
        right={
            "the waiter in its own line": """
                while True:
                    if queue.items:
                        return queue.items.popleft()
                    queue.waiters.append(Future())
                    await queue.waiters[-1]
                """,
            "a recursive one": """
                if queue.items:
                    return queue.items.popleft()
                bell = Future()
                queue.waiters.append(bell)
                await bell
                return await get(queue)
                """,
        },
        wrong={
            "no waiting": (
                "wanted: waiting: 2, 0.2 Ann: bread",
                "return queue.items.popleft()",
            ),
            "one look after the wait": (
                "wanted: 0.1 Bob: the last cake, 0.2 Ann: a biscuit",
                """
                if not queue.items:
                    waiter = Future()
                    queue.waiters.append(waiter)
                    await waiter
                return queue.items.popleft()
                """,
            ),
            "asking again and again": (
                "wanted: waiting: 2, 0.2 Ann: bread",
                """
                while not queue.items:
                    await sleep(0.1)
                return queue.items.popleft()
                """,
            ),
            "spinning": (
                "wanted: waiting: 2, 0.2 Ann: bread",
                """
                while not queue.items:
                    await sleep(0)
                return queue.items.popleft()
                """,
            ),
            "nobody knows who waits": (
                "wanted: waiting: 2, 0.2 Ann: bread",
                """
                while not queue.items:
                    await Future()
                return queue.items.popleft()
                """,
            ),
            "the newest first": (
                "wanted: waiting: 2, 0.2 Ann: bread, 0.3 Bob: rolls, 0.3 Cid: buns",
                """
                while not queue.items:
                    waiter = Future()
                    queue.waiters.append(waiter)
                    await waiter
                return queue.items.pop()
                """,
            ),
            "the last to come is served first": (
                "wanted: waiting: 2, 0.2 Ann: bread",
                """
                while not queue.items:
                    waiter = Future()
                    queue.waiters.appendleft(waiter)
                    await waiter
                return queue.items.popleft()
                """,
            ),
            "the item stays": (
                "wanted: waiting: 2, 0.2 Ann: bread",
                """
                while not queue.items:
                    waiter = Future()
                    queue.waiters.append(waiter)
                    await waiter
                return queue.items[0]
                """,
            ),
        },
    ),
}
