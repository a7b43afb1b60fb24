from attempts import Attempts

ATTEMPTS = {
    "clean_test": Attempts(
        right={
            "wait_for, and a wait for the cancelled": """
                before = asyncio.all_tasks()
                failure = None
                try:
                    await asyncio.wait_for(test(), limit)
                except Exception as error:
                    failure = error
                names = []
                for task in asyncio.all_tasks() - before:
                    names.append(task.get_name())
                    task.cancel()
                    await asyncio.wait([task])
                if failure:
                    raise failure
                if names:
                    raise AssertionError("left: " + ", ".join(sorted(names)))
                """,
        },
        wrong={
            "only the limit": (
                "leaky: wanted AssertionError('left: lamp, radio')",
                """
                async with asyncio.timeout(limit):
                    await test()
                """,
            ),
            "no limit": (
                "stuck: wanted TimeoutError()",
                """
                before = asyncio.all_tasks()
                await test()
                left = asyncio.all_tasks() - before
                for task in left:
                    task.cancel()
                await asyncio.gather(*left, return_exceptions=True)
                if left:
                    names = sorted(task.get_name() for task in left)
                    raise AssertionError(f"left: {', '.join(names)}")
                """,
            ),
            "found, but not cancelled": (
                "leaky: ['lamp', 'radio'] still run",
                """
                before = asyncio.all_tasks()
                async with asyncio.timeout(limit):
                    await test()
                left = asyncio.all_tasks() - before
                if left:
                    names = sorted(task.get_name() for task in left)
                    raise AssertionError(f"left: {', '.join(names)}")
                """,
            ),
            "cancelled, but not awaited": (
                "leaky: ['lamp', 'radio'] still run",
                """
                before = asyncio.all_tasks()
                async with asyncio.timeout(limit):
                    await test()
                left = asyncio.all_tasks() - before
                for task in left:
                    task.cancel()
                if left:
                    names = sorted(task.get_name() for task in left)
                    raise AssertionError(f"left: {', '.join(names)}")
                """,
            ),
            "every other task": (
                "tidy: wanted None",
                """
                async with asyncio.timeout(limit):
                    await test()
                left = asyncio.all_tasks() - {asyncio.current_task()}
                for task in left:
                    task.cancel()
                await asyncio.gather(*left, return_exceptions=True)
                if left:
                    names = sorted(task.get_name() for task in left)
                    raise AssertionError(f"left: {', '.join(names)}")
                """,
            ),
            "every other task, only cancelled": (
                "fridge was there before the test",
                """
                mine = {asyncio.current_task()}
                before = asyncio.all_tasks()
                try:
                    async with asyncio.timeout(limit):
                        await test()
                finally:
                    left = asyncio.all_tasks() - before
                    for task in asyncio.all_tasks() - mine:
                        task.cancel()
                    await asyncio.gather(*left, return_exceptions=True)
                if left:
                    names = sorted(task.get_name() for task in left)
                    raise AssertionError(f"left: {', '.join(names)}")
                """,
            ),
            "the error is lost": (
                "stuck: wanted TimeoutError()",
                """
                before = asyncio.all_tasks()
                await asyncio.wait([asyncio.create_task(test())], timeout=limit)
                left = asyncio.all_tasks() - before
                for task in left:
                    task.cancel()
                await asyncio.gather(*left, return_exceptions=True)
                if left:
                    names = sorted(task.get_name() for task in left)
                    raise AssertionError(f"left: {', '.join(names)}")
                """,
            ),
            "the names of a set": (
                "leaky: wanted AssertionError('left: lamp, radio')",
                """
                before = asyncio.all_tasks()
                try:
                    async with asyncio.timeout(limit):
                        await test()
                finally:
                    left = asyncio.all_tasks() - before
                    for task in left:
                        task.cancel()
                    await asyncio.gather(*left, return_exceptions=True)
                if left:
                    raise AssertionError(f"left: {len(left)} tasks")
                """,
            ),
        },
    ),
    "retry_exam": Attempts(
        right={
            "a wait before the cancellation": """
                call = AsyncMock(side_effect=ConnectionError)
                failed = False
                try:
                    await retry(call, tries=2)
                except ConnectionError:
                    failed = True
                assert failed
                assert call.await_count == 2
                call = AsyncMock(side_effect=[ConnectionError, 1, 2])
                assert await retry(call, 5) == 1
                call = AsyncMock(side_effect=asyncio.CancelledError)
                try:
                    await retry(call, tries=5)
                except asyncio.CancelledError:
                    pass
                assert call.await_count == 1
                """,
        },
        wrong={
            "nothing is examined": ("never_retries passes", "pass"),
            "only the good day": (
                "never_retries passes",
                """
                call = AsyncMock(return_value="ok")
                assert await retry(call, tries=3) == "ok"
                assert call.await_count == 1
                """,
            ),
            "no await": (
                "never_retries passes",
                """
                call = AsyncMock(side_effect=[ConnectionError, "ok"])
                assert retry(call, tries=3)
                """,
            ),
            "hidden by gather": (
                "never_retries passes",
                """
                async def check():
                    call = AsyncMock(side_effect=[ConnectionError, "ok"])
                    assert await retry(call, tries=3) == "ok"
                await asyncio.gather(check(), return_exceptions=True)
                """,
            ),
            "the tries are not counted": (
                "one_try_too_many passes",
                """
                call = AsyncMock(side_effect=[ConnectionError, "ok", "again"])
                assert await retry(call, tries=3) == "ok"
                assert call.await_count == 2
                """,
            ),
            "the last error is not asked for": (
                "hides_the_error passes",
                """
                call = AsyncMock(side_effect=[ConnectionError, "ok", "again"])
                assert await retry(call, tries=3) == "ok"
                call = AsyncMock(side_effect=ConnectionError)
                try:
                    await retry(call, tries=3)
                except ConnectionError:
                    pass
                assert call.await_count == 3
                """,
            ),
            "one answer is enough": (
                "asks_again_after_success passes",
                """
                call = AsyncMock(side_effect=[ConnectionError, "ok", "ok"])
                assert await retry(call, tries=3) == "ok"
                call = AsyncMock(side_effect=ConnectionError)
                try:
                    await retry(call, tries=3)
                except ConnectionError:
                    assert call.await_count == 3
                else:
                    raise AssertionError
                """,
            ),
            "no cancellation": (
                "survives_cancellation passes",
                """
                call = AsyncMock(side_effect=[ConnectionError, "ok", "again"])
                assert await retry(call, tries=3) == "ok"
                call = AsyncMock(side_effect=ConnectionError)
                try:
                    await retry(call, tries=3)
                except ConnectionError:
                    assert call.await_count == 3
                else:
                    raise AssertionError
                """,
            ),
            "wrong number": (
                "correct fails with AssertionError",
                """
                call = AsyncMock(side_effect=[ConnectionError, "ok"])
                assert await retry(call, tries=3) == "ok"
                assert call.await_count == 3
                """,
            ),
            "a plain mock": (
                "correct fails with TypeError",
                """
                from unittest.mock import Mock
                call = Mock(side_effect=[ConnectionError, "ok"])
                assert await retry(call, tries=3) == "ok"
                """,
            ),
        },
    ),
}
