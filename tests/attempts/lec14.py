from attempts import Attempts

ATTEMPTS = {
    "hinted_retry": Attempts(
        right={
            "for and a timeout of the pause": """
                loop = asyncio.get_running_loop()
                start = loop.time()
                for attempt in range(1, attempts + 1):
                    try:
                        return await function()
                    except Busy as error:
                        next_call = loop.time() - start + error.pause
                        if attempt == attempts or next_call > limit:
                            raise
                        await asyncio.sleep(error.pause)
                """,
            "recursion": """
                loop = asyncio.get_running_loop()
                start = loop.time()
                try:
                    return await function()
                except Busy as error:
                    left = limit - (loop.time() - start) - error.pause
                    if attempts == 1 or left < 0:
                        raise
                    await asyncio.sleep(error.pause)
                return await retry(function, attempts - 1, left)
                """,
        },
        wrong={
            "no pause": (
                "hints: wanted",
                """
                for attempt in range(attempts):
                    try:
                        return await function()
                    except Busy:
                        if attempt == attempts - 1:
                            raise
                """,
            ),
            "a pause of its own": (
                "hints: wanted",
                """
                for attempt in range(attempts):
                    try:
                        return await function()
                    except Busy:
                        if attempt == attempts - 1:
                            raise
                    await asyncio.sleep(0.1 * 2**attempt)
                """,
            ),
            "a pause after the last call": (
                "three calls: wanted ('Busy', 1.0)",
                """
                for _ in range(attempts):
                    try:
                        return await function()
                    except Busy as error:
                        last = error
                    await asyncio.sleep(last.pause)
                raise last
                """,
            ),
            "one call too many": (
                "three calls: wanted ('Busy', 1.0)",
                """
                for _ in range(attempts):
                    try:
                        return await function()
                    except Busy as error:
                        await asyncio.sleep(error.pause)
                return await function()
                """,
            ),
            "no limit": (
                "too late: wanted ('Busy', 0.6)",
                """
                for attempt in range(attempts):
                    try:
                        return await function()
                    except Busy as error:
                        if attempt == attempts - 1:
                            raise
                        await asyncio.sleep(error.pause)
                """,
            ),
            "a timeout around everything": (
                "too late: wanted ('Busy', 0.6)",
                """
                async with asyncio.timeout(limit):
                    for attempt in range(attempts):
                        try:
                            return await function()
                        except Busy as error:
                            if attempt == attempts - 1:
                                raise
                            await asyncio.sleep(error.pause)
                """,
            ),
            "the limit breaks off a call": (
                "in time: wanted ('a table', 0.6)",
                """
                loop = asyncio.get_running_loop()
                latest = loop.time() + limit
                for attempt in range(attempts):
                    try:
                        async with asyncio.timeout_at(latest):
                            return await function()
                    except Busy as error:
                        late = loop.time() + error.pause > latest
                        if late or attempt == attempts - 1:
                            raise
                        await asyncio.sleep(error.pause)
                """,
            ),
            "every error is retried": (
                "closed: wanted ('LookupError', 0.6)",
                """
                loop = asyncio.get_running_loop()
                latest = loop.time() + limit
                for attempt in range(attempts):
                    try:
                        return await function()
                    except Exception as error:
                        pause = getattr(error, "pause", 0.2)
                        if attempt == attempts - 1 or loop.time() + pause > latest:
                            raise
                    await asyncio.sleep(pause)
                """,
            ),
            "a cancellation is retried": (
                "in a call: wanted ('TimeoutError', 0.5)",
                """
                loop = asyncio.get_running_loop()
                latest = loop.time() + limit
                for attempt in range(attempts):
                    try:
                        return await function()
                    except LookupError:
                        raise
                    except BaseException as error:
                        pause = getattr(error, "pause", 0.2)
                        if attempt == attempts - 1 or loop.time() + pause > latest:
                            raise
                    await asyncio.sleep(pause)
                """,
            ),
        },
    ),
    "hedged_call": Attempts(
        right={
            "tasks kept in a list": """
                tasks = []
                try:
                    for server in servers:
                        tasks.append(asyncio.create_task(ask(server)))
                        running = [task for task in tasks if not task.done()]
                        last = server == servers[-1]
                        while running:
                            done, _ = await asyncio.wait(
                                running,
                                timeout=None if last else delay,
                                return_when=asyncio.FIRST_COMPLETED,
                            )
                            for task in done:
                                if not task.exception():
                                    return task.result()
                            if not last:
                                break
                            running = [task for task in tasks if not task.done()]
                    raise ConnectionError("no answer")
                finally:
                    for task in tasks:
                        task.cancel()
                    await asyncio.gather(*tasks, return_exceptions=True)
                """,
        },
        wrong={
            "everyone at once": (
                "Oslo Rome: Oslo must be the last one asked",
                """
                tasks = [asyncio.create_task(ask(server)) for server in servers]
                try:
                    for earliest in asyncio.as_completed(tasks):
                        try:
                            return await earliest
                        except ConnectionError:
                            pass
                    raise ConnectionError
                finally:
                    for task in tasks:
                        task.cancel()
                    await asyncio.gather(*tasks, return_exceptions=True)
                """,
            ),
            "the slow one is dropped": (
                "Lima Baku: wanted ('an answer from Lima', 0.4)",
                """
                for server in servers[:-1]:
                    try:
                        return await asyncio.wait_for(ask(server), delay)
                    except (ConnectionError, TimeoutError):
                        pass
                return await ask(servers[-1])
                """,
            ),
            "only the first": (
                "Baku Oslo: wanted ('an answer from Oslo', 0.4)",
                "return await ask(servers[0])",
            ),
            "one after the other": (
                "Baku Oslo: wanted ('an answer from Oslo', 0.4)",
                """
                for server in servers:
                    try:
                        return await ask(server)
                    except ConnectionError:
                        pass
                raise ConnectionError
                """,
            ),
            "the first to finish, be it an error": (
                "Rio Rome: wanted ('an answer from Rome', 0.3)",
                """
                left, running = list(servers), set()
                try:
                    while True:
                        if left:
                            running.add(asyncio.create_task(ask(left.pop(0))))
                        done, _ = await asyncio.wait(
                            running,
                            timeout=delay if left else None,
                            return_when=asyncio.FIRST_COMPLETED,
                        )
                        for task in done:
                            return task.result()
                finally:
                    for task in running:
                        task.cancel()
                    await asyncio.gather(*running, return_exceptions=True)
                """,
            ),
            "a failure does not hurry": (
                "Rio Rome: wanted ('an answer from Rome', 0.3)",
                """
                tasks = []
                try:
                    for server in servers:
                        tasks.append(asyncio.create_task(ask(server)))
                        loop = asyncio.get_running_loop()
                        until = loop.time() + (delay if server != servers[-1] else 5)
                        while loop.time() < until:
                            running = [task for task in tasks if not task.done()]
                            if not running and server == servers[-1]:
                                break
                            if running:
                                await asyncio.wait(
                                    running,
                                    timeout=until - loop.time(),
                                    return_when=asyncio.FIRST_COMPLETED,
                                )
                            else:
                                await asyncio.sleep(until - loop.time())
                            for task in tasks:
                                if task.done() and not task.exception():
                                    return task.result()
                    raise ConnectionError
                finally:
                    for task in tasks:
                        task.cancel()
                    await asyncio.gather(*tasks, return_exceptions=True)
                """,
            ),
            "nothing is cancelled": (
                "a task is still running",
                """
                left, running = list(servers), set()
                while left or running:
                    if left:
                        running.add(asyncio.create_task(ask(left.pop(0))))
                    done, running = await asyncio.wait(
                        running,
                        timeout=delay if left else None,
                        return_when=asyncio.FIRST_COMPLETED,
                    )
                    for task in done:
                        if not task.exception():
                            return task.result()
                raise ConnectionError
                """,
            ),
            "cancelled only after a success": (
                "a task is still running",
                """
                left, running = list(servers), set()
                while left or running:
                    if left:
                        running.add(asyncio.create_task(ask(left.pop(0))))
                    done, running = await asyncio.wait(
                        running,
                        timeout=delay if left else None,
                        return_when=asyncio.FIRST_COMPLETED,
                    )
                    for task in done:
                        if not task.exception():
                            for other in running:
                                other.cancel()
                            await asyncio.gather(*running, return_exceptions=True)
                            return task.result()
                raise ConnectionError
                """,
            ),
        },
    ),
}
