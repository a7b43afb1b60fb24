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
            "nothing done": (
                "nobody has cancelled the lamp",
                "return",
            ),
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
