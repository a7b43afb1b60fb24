from attempts import Attempts

ATTEMPTS = {
    "radio_silence": Attempts(
        right={
            "a deadline moved after each word": """
                loop, words = asyncio.get_running_loop(), []
                try:
                    async with asyncio.timeout(silence) as limit:
                        while True:
                            words.append(await hear())
                            limit.reschedule(loop.time() + silence)
                except TimeoutError:
                    return words
                """,
            "a block for each word": """
                words = []
                while True:
                    try:
                        async with asyncio.timeout(silence):
                            words.append(await hear())
                    except TimeoutError:
                        return words
                """,
        },
        wrong={
            "one limit for the whole text": (
                "(['this', 'is'], 0.4), but wanted",
                """
                words = []
                try:
                    async with asyncio.timeout(silence):
                        while True:
                            words.append(await hear())
                except TimeoutError:
                    return words
                """,
            ),
            "no limit": (
                "('TimeoutError', 2.0), but wanted",
                """
                words = []
                while True:
                    words.append(await hear())
                """,
            ),
            "TimeoutError goes on": (
                "('TimeoutError', 0.9), but wanted",
                """
                words = []
                while True:
                    words.append(await asyncio.wait_for(hear(), silence))
                """,
            ),
            "caught inside the block": (
                "('TimeoutError', 0.9), but wanted",
                """
                words = []
                while True:
                    async with asyncio.timeout(silence):
                        try:
                            words.append(await hear())
                        except TimeoutError:
                            return words
                """,
            ),
            "the words are lost": (
                "(None, 0.9), but wanted",
                """
                words = []
                try:
                    while True:
                        words.append(await asyncio.wait_for(hear(), silence))
                except TimeoutError:
                    pass
                """,
            ),
            "CancelledError as the end of the text": (
                "(['this', 'is'], 0.4), but wanted",
                """
                words = []
                try:
                    while True:
                        words.append(await asyncio.wait_for(hear(), silence))
                except (TimeoutError, asyncio.CancelledError):
                    return words
                """,
            ),
            "wait, and nobody cancels": (
                "a task is still running",
                """
                words = []
                while True:
                    task = asyncio.create_task(hear())
                    done, _ = await asyncio.wait([task], timeout=silence)
                    if not done:
                        return words
                    words.append(task.result())
                """,
            ),
        },
    ),
    "two_limits": Attempts(
        right={
            "wait_for in wait_for": """
                async def ask():
                    for firm in firms:
                        try:
                            return await asyncio.wait_for(call(firm), each)
                        except TimeoutError:
                            pass
                    raise LookupError("nobody has answered")
                return await asyncio.wait_for(ask(), total)
                """,
            "one moment for all the calls": """
                loop = asyncio.get_running_loop()
                deadline = loop.time() + total
                for firm in firms:
                    try:
                        async with asyncio.timeout_at(min(deadline, loop.time() + each)) as limit:
                            return await call(firm)
                    except TimeoutError:
                        if limit.when() == deadline:
                            raise
                raise LookupError("nobody has answered")
                """,
        },
        wrong={
            "no limit for a call": (
                "('Blue taxi is coming', 0.9), but wanted",
                """
                async with asyncio.timeout(total):
                    for firm in firms:
                        return await call(firm)
                raise LookupError("nobody has answered")
                """,
            ),
            "the first silent firm ends it all": (
                "('TimeoutError', 0.3), but wanted",
                """
                async with asyncio.timeout(total):
                    for firm in firms:
                        async with asyncio.timeout(each):
                            return await call(firm)
                raise LookupError("nobody has answered")
                """,
            ),
            "no total limit": (
                "('LookupError', 0.9), but wanted",
                """
                for firm in firms:
                    try:
                        return await asyncio.wait_for(call(firm), each)
                    except TimeoutError:
                        pass
                raise LookupError("nobody has answered")
                """,
            ),
            "the total looked at between the calls": (
                "('TimeoutError', 0.9), but wanted",
                """
                loop = asyncio.get_running_loop()
                start = loop.time()
                for firm in firms:
                    try:
                        return await asyncio.wait_for(call(firm), each)
                    except TimeoutError:
                        if loop.time() - start > total:
                            raise
                raise LookupError("nobody has answered")
                """,
            ),
            "the total limit caught too": (
                "('LookupError', 0.8), but wanted",
                """
                try:
                    async with asyncio.timeout(total):
                        for firm in firms:
                            try:
                                async with asyncio.timeout(each):
                                    return await call(firm)
                            except TimeoutError:
                                pass
                except TimeoutError:
                    pass
                raise LookupError("nobody has answered")
                """,
            ),
            "caught inside the block": (
                "('TimeoutError', 0.3), but wanted",
                """
                async with asyncio.timeout(total):
                    for firm in firms:
                        async with asyncio.timeout(each):
                            try:
                                return await call(firm)
                            except TimeoutError:
                                pass
                raise LookupError("nobody has answered")
                """,
            ),
            "all at once": (
                "('Red taxi is coming', 0.2), but wanted",
                """
                tasks = [asyncio.create_task(call(firm)) for firm in firms]
                done, left = await asyncio.wait(tasks, timeout=each, return_when="FIRST_COMPLETED")
                for task in left:
                    task.cancel()
                if not done:
                    raise LookupError("nobody has answered")
                return done.pop().result()
                """,
            ),
            "every cancellation is a silent firm": (
                "'cancelled', 0.4)",
                """
                async with asyncio.timeout(total) as limit:
                    for firm in firms:
                        try:
                            async with asyncio.timeout(each):
                                return await call(firm)
                        except TimeoutError:
                            pass
                        except asyncio.CancelledError:
                            if limit.expired():
                                raise
                raise LookupError("nobody has answered")
                """,
            ),
        },
    ),
    "gentle_stop": Attempts(
        right={
            "shield, and whose cancellation it is": """
                task.cancel()
                try:
                    await asyncio.shield(task)
                except asyncio.CancelledError:
                    if asyncio.current_task().cancelling():
                        raise
                """,
            "gather of a shield": """
                task.cancel()
                await asyncio.gather(asyncio.shield(task), return_exceptions=True)
                """,
        },
        wrong={
            "only asked": (
                "('returned', 0.0), but wanted ('returned', 0.2)",
                "task.cancel()",
            ),
            "only waited": (
                "('returned', 4.8), but wanted",
                "await asyncio.wait([task])",
            ),
            "a plain await": (
                "('cancelled', 0.2), but wanted",
                """
                task.cancel()
                await task
                """,
            ),
            "every CancelledError is swallowed": (
                "the clean-up was cut short",
                """
                task.cancel()
                try:
                    await task
                except asyncio.CancelledError:
                    pass
                """,
            ),
            "gather passes the cancellation on": (
                "the clean-up was cut short",
                """
                task.cancel()
                await asyncio.gather(task, return_exceptions=True)
                """,
            ),
            "cancelling() looked at, but no shield": (
                "the clean-up was cut short",
                """
                task.cancel()
                try:
                    await task
                except asyncio.CancelledError:
                    if asyncio.current_task().cancelling():
                        raise
                """,
            ),
            "a shield, and every CancelledError is swallowed": (
                "('returned', 0.1), but wanted ('cancelled', 0.1)",
                """
                task.cancel()
                try:
                    await asyncio.shield(task)
                except asyncio.CancelledError:
                    pass
                """,
            ),
            "wait with a timeout": (
                "('returned', 0.1), but wanted ('returned', 0.2)",
                """
                task.cancel()
                await asyncio.wait([task], timeout=0.1)
                """,
            ),
        },
    ),
}
