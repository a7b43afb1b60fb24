from attempts import Attempts

ATTEMPTS = {
    "camp": Attempts(
        right={
            "a block inside a block": """
                async def go(rest, names):
                    if not rest:
                        return await night(names)
                    async with rest[0] as name:
                        return await go(rest[1:], [*names, name])
                return await go(tents, [])
                """,
            "callbacks on a stack": """
                stack = AsyncExitStack()
                async with stack:
                    names = []
                    for tent in tents:
                        names.append(await tent.__aenter__())
                        stack.push_async_exit(tent)
                    return await night(names)
                """,
        },
        wrong={
            "never taken down": (
                "wanted ['pine up'",
                """
                names = [await tent.__aenter__() for tent in tents]
                return await night(names)
                """,
            ),
            "the result is lost": (
                "wanted slept in pine, oak, elm",
                """
                async with AsyncExitStack() as stack:
                    names = [await stack.enter_async_context(tent) for tent in tents]
                    await night(names)
                """,
            ),
            "the tents are handed over, not what they give": (
                "wanted slept in pine, oak, elm",
                """
                async with AsyncExitStack() as stack:
                    for tent in tents:
                        await stack.enter_async_context(tent)
                    return await night(tents)
                """,
            ),
            "in the order of the opening": (
                "'elm down: morning', 'oak down: morning', 'pine down: morning'",
                """
                names = [await tent.__aenter__() for tent in tents]
                result = await night(names)
                for tent in tents:
                    await tent.__aexit__(None, None, None)
                return result
                """,
            ),
            "only if the night was good": (
                "'elm down: LookupError'",
                """
                names = [await tent.__aenter__() for tent in tents]
                result = await night(names)
                for tent in reversed(tents):
                    await tent.__aexit__(None, None, None)
                return result
                """,
            ),
            "without the error": (
                "'elm down: LookupError'",
                """
                names = [await tent.__aenter__() for tent in tents]
                try:
                    return await night(names)
                finally:
                    for tent in reversed(tents):
                        await tent.__aexit__(None, None, None)
                """,
            ),
            "the third fails": (
                "'oak down: OSError', 'pine down: OSError'",
                """
                names = [await tent.__aenter__() for tent in tents]
                async with AsyncExitStack() as stack:
                    for tent in tents:
                        stack.push_async_exit(tent)
                    return await night(names)
                """,
            ),
            "the error is swallowed": (
                "wanted LookupError",
                """
                async with AsyncExitStack() as stack:
                    names = [await stack.enter_async_context(tent) for tent in tents]
                    try:
                        return await night(names)
                    except LookupError:
                        return None
                """,
            ),
            "not a stack but one block": (
                "wanted slept in",
                """
                async with tents[0] as first, tents[1] as second:
                    return await night([first, second])
                """,
            ),
        },
    ),
    "take_first": Attempts(
        right={
            "finally": """
                try:
                    while count > 0:
                        item = await anext(stream, None)
                        if item is None:
                            return
                        yield item
                        count -= 1
                finally:
                    await stream.aclose()
                """,
            "counting with a range": """
                async with aclosing(stream):
                    for _ in range(count):
                        try:
                            item = await anext(stream)
                        except StopAsyncIteration:
                            break
                        yield item
                """,
        },
        wrong={
            "a list instead of a generator": (
                "write an async generator",
                """
                async with aclosing(stream):
                    return [await anext(stream) for _ in range(count)]
                """,
            ),
            "break, and nobody closes": (
                "wanted waltz 0.1, tango 0.2, off, end 0.3",
                """
                if count < 1:
                    return
                async for item in stream:
                    yield item
                    count -= 1
                    if not count:
                        break
                """,
            ),
            "one item too many is asked for": (
                "wanted waltz 0.1, tango 0.2, off, end 0.3",
                """
                async with aclosing(stream):
                    async for item in stream:
                        if not count:
                            return
                        count -= 1
                        yield item
                """,
            ),
            "all at the end": (
                "wanted waltz 0.1, tango 0.2, off, end 0.3",
                """
                async with aclosing(stream):
                    items = [item async for item in stream]
                for item in items[:count]:
                    yield item
                """,
            ),
            "anext past the end": (
                "wanted waltz 0.1, tango 0.2, polka 0.3, off, end 0.4",
                """
                async with aclosing(stream):
                    for _ in range(count):
                        yield await anext(stream)
                """,
            ),
            "closed only if nobody leaves early": (
                "wanted waltz 0.1, off, end 0.2",
                """
                for _ in range(count):
                    try:
                        yield await anext(stream)
                    except StopAsyncIteration:
                        break
                await stream.aclose()
                """,
            ),
            "zero takes one": (
                "with 0 the radio stays off",
                """
                async with aclosing(stream):
                    async for item in stream:
                        yield item
                        count -= 1
                        if count <= 0:
                            return
                """,
            ),
        },
    ),
    "merge_streams": Attempts(
        right={
            "a task for the next item of each": """
                steps = {asyncio.ensure_future(anext(s, None)): s for s in (first, second)}
                try:
                    while steps:
                        done, _ = await asyncio.wait(steps, return_when="FIRST_COMPLETED")
                        for task in done:
                            stream = steps.pop(task)
                            if task.result() is not None:
                                steps[asyncio.ensure_future(anext(stream, None))] = stream
                                yield task.result()
                finally:
                    for task in steps:
                        task.cancel()
                    await asyncio.gather(*steps, return_exceptions=True)
                """,
            "a queue and None for the end": """
                queue = asyncio.Queue()
                async def pump(stream):
                    async for item in stream:
                        await queue.put(item)
                    await queue.put(None)
                tasks = [asyncio.create_task(pump(s)) for s in (first, second)]
                try:
                    left = 2
                    while left:
                        item = await queue.get()
                        if item is None:
                            left -= 1
                        else:
                            yield item
                finally:
                    for task in tasks:
                        task.cancel()
                    await asyncio.gather(*tasks, return_exceptions=True)
                """,
        },
        wrong={
            "one after the other": (
                "wanted red1 0.2, red2 0.4, blue1 0.5",
                """
                async for item in first:
                    yield item
                async for item in second:
                    yield item
                """,
            ),
            "in turns": (
                "wanted red1 0.2, red2 0.4, blue1 0.5",
                """
                while True:
                    for stream in first, second:
                        item = await anext(stream, None)
                        if item is not None:
                            yield item
                    if item is None:
                        return
                """,
            ),
            "a list at the end": (
                "write an async generator",
                """
                async def collect(stream):
                    return [item async for item in stream]
                reds, blues = await asyncio.gather(collect(first), collect(second))
                return reds + blues
                """,
            ),
            "all at the end": (
                "wanted red1 0.2, red2 0.4, blue1 0.5",
                """
                async def collect(stream):
                    return [item async for item in stream]
                for items in await asyncio.gather(collect(first), collect(second)):
                    for item in items:
                        yield item
                """,
            ),
            "done with the first of the ends": (
                "wanted red1 0.2, red2 0.4, blue1 0.5, red3 0.6, blue2 1.0",
                """
                queue = asyncio.Queue()
                async def pump(stream):
                    async for item in stream:
                        await queue.put(item)
                    await queue.put(None)
                tasks = [asyncio.create_task(pump(s)) for s in (first, second)]
                try:
                    while (item := await queue.get()) is not None:
                        yield item
                finally:
                    for task in tasks:
                        task.cancel()
                    await asyncio.gather(*tasks, return_exceptions=True)
                """,
            ),
            "no end at all": (
                "wanted red1 0.2, red2 0.4, blue1 0.5, red3 0.6, blue2 1.0, end 1.0",
                """
                queue = asyncio.Queue()
                async def pump(stream):
                    async for item in stream:
                        await queue.put(item)
                tasks = [asyncio.create_task(pump(s)) for s in (first, second)]
                try:
                    while True:
                        yield await queue.get()
                finally:
                    for task in tasks:
                        task.cancel()
                    await asyncio.gather(*tasks, return_exceptions=True)
                """,
            ),
            "nothing is cancelled": (
                "a task is still running",
                """
                queue = asyncio.Queue()
                async def pump(stream):
                    async for item in stream:
                        await queue.put(item)
                    await queue.put(None)
                tasks = [asyncio.create_task(pump(s)) for s in (first, second)]
                for _ in tasks:
                    while (item := await queue.get()) is not None:
                        yield item
                """,
            ),
            "cancelled, but not awaited": (
                "a task is still running",
                """
                queue = asyncio.Queue()
                async def pump(stream):
                    async for item in stream:
                        await queue.put(item)
                    await queue.put(None)
                tasks = [asyncio.create_task(pump(s)) for s in (first, second)]
                try:
                    for _ in tasks:
                        while (item := await queue.get()) is not None:
                            yield item
                finally:
                    for task in tasks:
                        task.cancel()
                """,
            ),
            "awaited, but not cancelled": (
                "wanted red1 0.2, end 0.2",
                """
                queue = asyncio.Queue()
                async def pump(stream):
                    async for item in stream:
                        await queue.put(item)
                    await queue.put(None)
                tasks = [asyncio.create_task(pump(s)) for s in (first, second)]
                try:
                    for _ in tasks:
                        while (item := await queue.get()) is not None:
                            yield item
                finally:
                    await asyncio.wait(tasks)
                """,
            ),
        },
    ),
}
