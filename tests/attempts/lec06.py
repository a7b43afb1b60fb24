from attempts import Attempts

ATTEMPTS = {
    "sorting": Attempts(
        right={
            "tasks, asked one by one": """
                tasks = {p: asyncio.create_task(deliver(p)) for p in parcels}
                await asyncio.wait(tasks.values())
                receipts, failed = [], {}
                for parcel, task in tasks.items():
                    if task.cancelled():
                        failed[parcel] = asyncio.CancelledError()
                    elif error := task.exception():
                        failed[parcel] = error
                    else:
                        receipts.append(task.result())
                return receipts, failed
                """,
            "tasks, awaited one by one": """
                tasks = {p: asyncio.create_task(deliver(p)) for p in parcels}
                receipts, failed = [], {}
                for parcel, task in tasks.items():
                    try:
                        receipts.append(await task)
                    except (Exception, asyncio.CancelledError) as error:
                        failed[parcel] = error
                return receipts, failed
                """,
        },
        wrong={
            "only Exception is an error": (
                "wanted these receipts",
                """
                results = await asyncio.gather(*map(deliver, parcels), return_exceptions=True)
                receipts, failed = [], {}
                for parcel, result in zip(parcels, results):
                    if isinstance(result, Exception):
                        failed[parcel] = result
                    else:
                        receipts.append(result)
                return receipts, failed
                """,
            ),
            "the cancelled one is left out": (
                "wanted these failures: {'vase': 'ValueError', 'lamp': 'CancelledError'}",
                """
                results = await asyncio.gather(*map(deliver, parcels), return_exceptions=True)
                pairs = list(zip(parcels, results))
                failed = {p: r for p, r in pairs if isinstance(r, Exception)}
                return [r for r in results if isinstance(r, str)], failed
                """,
            ),
            "the text, not the error": (
                "wanted these failures: {'vase': 'ValueError', 'lamp': 'CancelledError'}",
                """
                results = await asyncio.gather(*map(deliver, parcels), return_exceptions=True)
                pairs = list(zip(parcels, results))
                failed = {p: repr(r) for p, r in pairs if isinstance(r, BaseException)}
                return [r for r in results if isinstance(r, str)], failed
                """,
            ),
            "one after the other": (
                "wanted at 0.4 s",
                """
                receipts, failed = [], {}
                for parcel in parcels:
                    try:
                        receipts.append(await deliver(parcel))
                    except BaseException as error:
                        failed[parcel] = error
                return receipts, failed
                """,
            ),
            "the first error gets out": (
                "ValueError('the vase is broken') got out",
                "return await asyncio.gather(*map(deliver, parcels)), {}",
            ),
            "a group": (
                "got out",
                """
                async with asyncio.TaskGroup() as group:
                    tasks = [group.create_task(deliver(parcel)) for parcel in parcels]
                return [task.result() for task in tasks], {}
                """,
            ),
            "the error of a cancelled task": (
                "CancelledError('the client refused the lamp') got out",
                """
                tasks = {p: asyncio.create_task(deliver(p)) for p in parcels}
                await asyncio.wait(tasks.values())
                failed = {p: t.exception() for p, t in tasks.items() if t.exception()}
                return [t.result() for p, t in tasks.items() if p not in failed], failed
                """,
            ),
            "each catches only Exception": (
                "CancelledError('the client refused the lamp') got out",
                """
                receipts, failed = [], {}
                async def one(parcel):
                    try:
                        receipts.append(await deliver(parcel))
                    except Exception as error:
                        failed[parcel] = error
                await asyncio.gather(*map(one, parcels))
                return receipts, failed
                """,
            ),
        },
    ),
    "strict_gather": Attempts(
        right={
            "a group, and its first error": """
                try:
                    async with asyncio.TaskGroup() as group:
                        tasks = [group.create_task(job) for job in jobs]
                except ExceptionGroup as errors:
                    raise errors.exceptions[0] from None
                return [task.result() for task in tasks]
                """,
            "wait for the first exception": """
                tasks = [asyncio.create_task(job) for job in jobs]
                done, pending = await asyncio.wait(tasks, return_when="FIRST_EXCEPTION")
                for task in pending:
                    task.cancel()
                await asyncio.gather(*pending, return_exceptions=True)
                for task in done:
                    task.result()
                return [task.result() for task in tasks]
                """,
        },
        wrong={
            "just gather": (
                "a task is still running",
                "return await asyncio.gather(*jobs)",
            ),
            "cancelled, but not awaited": (
                "a task is still running",
                """
                tasks = [asyncio.create_task(job) for job in jobs]
                try:
                    return await asyncio.gather(*tasks)
                except BaseException:
                    for task in tasks:
                        task.cancel()
                    raise
                """,
            ),
            "awaited, but not cancelled": (
                "wanted at 0.2 s",
                """
                tasks = [asyncio.create_task(job) for job in jobs]
                try:
                    return await asyncio.gather(*tasks)
                finally:
                    await asyncio.wait(tasks)
                """,
            ),
            "a group of errors": (
                "wanted LookupError('no room left')",
                """
                async with asyncio.TaskGroup() as group:
                    tasks = [group.create_task(job) for job in jobs]
                return [task.result() for task in tasks]
                """,
            ),
            "errors as results": (
                "wanted LookupError('no room left')",
                "return await asyncio.gather(*jobs, return_exceptions=True)",
            ),
            "errors as results, the first one raised": (
                "wanted at 0.2 s",
                """
                results = await asyncio.gather(*jobs, return_exceptions=True)
                for result in results:
                    if isinstance(result, BaseException):
                        raise result
                return results
                """,
            ),
            "one after the other": (
                "wanted at 0.3 s",
                "return [await job for job in jobs]",
            ),
            "tasks awaited in turn": (
                "wanted at 0.2 s",
                """
                tasks = [asyncio.create_task(job) for job in jobs]
                return [await task for task in tasks]
                """,
            ),
            "in the order of completion": (
                "wanted ['seat', 'room', 'car']",
                """
                return [await earliest for earliest in asyncio.as_completed(jobs)]
                """,
            ),
            "the error is swallowed": (
                "wanted LookupError('no room left')",
                """
                try:
                    async with asyncio.TaskGroup() as group:
                        tasks = [group.create_task(job) for job in jobs]
                except* LookupError:
                    pass
                return [t.result() for t in tasks if not t.cancelled() and not t.exception()]
                """,
            ),
        },
    ),
    "culprits": Attempts(
        right={
            "split and a stack": """
                try:
                    await job
                except (ConnectionError, ExceptionGroup) as error:
                    if not isinstance(error, ExceptionGroup):
                        return [str(error)]
                    match, rest = error.split(ConnectionError)
                    if rest:
                        raise rest
                    found, left = [], [match]
                    while left:
                        error = left.pop()
                        if isinstance(error, ExceptionGroup):
                            left += reversed(error.exceptions)
                        else:
                            found.append(str(error))
                    return found
                return []
                """,
            "a generator": """
                def leaves(error):
                    if isinstance(error, BaseExceptionGroup):
                        for part in error.exceptions:
                            yield from leaves(part)
                    else:
                        yield str(error)
                found = []
                try:
                    await job
                except* ConnectionError as group:
                    found.extend(leaves(group))
                return found
                """,
        },
        wrong={
            "only the upper level": (
                "wanted ['west', 'coast']",
                """
                found = []
                try:
                    await job
                except* ConnectionError as group:
                    found = [str(error) for error in group.exceptions]
                return found
                """,
            ),
            "only two levels": (
                "wanted ['west', 'coast']",
                """
                found = []
                try:
                    await job
                except* ConnectionError as group:
                    for error in group.exceptions:
                        found += map(str, getattr(error, "exceptions", [error]))
                return found
                """,
            ),
            "only groups": (
                "wanted ['east']",
                """
                def names(error):
                    if not isinstance(error, BaseExceptionGroup):
                        return [str(error)]
                    return [name for e in error.exceptions for name in names(e)]
                try:
                    await job
                except ExceptionGroup as group:
                    return names(group)
                return []
                """,
            ),
            "plain except": (
                "wanted ['west', 'coast']",
                """
                try:
                    await job
                except ConnectionError as error:
                    return [str(error)]
                return []
                """,
            ),
            "every error is caught": (
                "wanted a group with (TypeError('shop'),)",
                """
                def names(error):
                    if not isinstance(error, BaseExceptionGroup):
                        return [str(error)]
                    return [name for e in error.exceptions for name in names(e)]
                found = []
                try:
                    await job
                except* Exception as group:
                    found = names(group)
                return found
                """,
            ),
            "nothing when all is well": (
                "wanted []",
                """
                try:
                    await job
                except* ConnectionError as group:
                    found = [str(error) for error in group.exceptions]
                """,
            ),
            "the text of the group": (
                "wanted ['west', 'coast']",
                """
                try:
                    await job
                except (ConnectionError, ExceptionGroup) as error:
                    return [str(error)]
                return []
                """,
            ),
        },
    ),
}
