from attempts import Attempts

ATTEMPTS = {
    "lazy_map": Attempts(
        right={
            "workers on one iterator": """
                results = {}
                source = enumerate(items)
                async def work():
                    for number, item in source:
                        results[number] = await function(item)
                await asyncio.gather(*(work() for _ in range(limit)))
                return [results[number] for number in sorted(results)]
                """,
            "wait, round by round": """
                tasks, running = [], set()
                for item in items:
                    if len(running) == limit:
                        _, running = await asyncio.wait(running, return_when="FIRST_COMPLETED")
                    tasks.append(asyncio.create_task(function(item)))
                    running.add(tasks[-1])
                return await asyncio.gather(*tasks)
                """,
        },
        wrong={
            "all at once": (
                "there are only 2 ovens",
                "return await asyncio.gather(*map(function, items))",
            ),
            "the semaphore inside": (
                "orders are taken too early",
                """
                places = asyncio.Semaphore(limit)
                async def one(item):
                    async with places:
                        return await function(item)
                return await asyncio.gather(*map(one, items))
                """,
            ),
            "a semaphore for each": (
                "there are only 2 ovens",
                """
                async def one(item):
                    async with asyncio.Semaphore(limit):
                        return await function(item)
                return await asyncio.gather(*map(one, items))
                """,
            ),
            "batches": (
                "an oven was idle",
                """
                import itertools
                results, source = [], iter(items)
                while batch := list(itertools.islice(source, limit)):
                    results += await asyncio.gather(*map(function, batch))
                return results
                """,
            ),
            "one after the other": (
                "an oven was idle",
                "return [await function(item) for item in items]",
            ),
            "slices of a generator": (
                "TypeError",
                """
                results = []
                for i in range(0, len(items), limit):
                    results += await asyncio.gather(*map(function, items[i : i + limit]))
                return results
                """,
            ),
            "order of completion": (
                "wanted ['hot bread', 'hot bun'",
                """
                results, source = [], iter(items)
                async def work():
                    for item in source:
                        results.append(await function(item))
                await asyncio.gather(*(work() for _ in range(limit)))
                return results
                """,
            ),
            "the place is never released": (
                "it hangs",
                """
                places, tasks = asyncio.Semaphore(limit), []
                for item in items:
                    await places.acquire()
                    tasks.append(asyncio.create_task(function(item)))
                return await asyncio.gather(*tasks)
                """,
            ),
            "a place and the same place again": (
                "it hangs",
                """
                places, tasks = asyncio.Semaphore(limit), []
                async def one(item):
                    async with places:
                        return await function(item)
                for item in items:
                    await places.acquire()
                    tasks.append(asyncio.create_task(one(item)))
                return await asyncio.gather(*tasks)
                """,
            ),
            "the whole list first": (
                "orders are taken too early",
                """
                results, source = {}, iter(list(enumerate(items)))
                async def work():
                    for number, item in source:
                        results[number] = await function(item)
                await asyncio.gather(*(work() for _ in range(limit)))
                return [results[number] for number in sorted(results)]
                """,
            ),
            "the last ones are not awaited": (
                "wanted ['hot bread', 'hot bun'",
                """
                tasks, running = [], set()
                for item in items:
                    if len(running) == limit:
                        _, running = await asyncio.wait(running, return_when="FIRST_COMPLETED")
                    tasks.append(asyncio.create_task(function(item)))
                    running.add(tasks[-1])
                return [task.result() for task in tasks if task.done()]
                """,
            ),
            "workers left behind": (
                "a task is running",
                """
                results, queue = {}, asyncio.Queue(1)
                async def work():
                    while True:
                        number, item = await queue.get()
                        results[number] = await function(item)
                        queue.task_done()
                workers = [asyncio.create_task(work()) for _ in range(limit)]
                for number, item in enumerate(items):
                    await queue.put((number, item))
                    while queue.full():
                        await asyncio.sleep(0.01)
                await queue.join()
                return [results[number] for number in sorted(results)]
                """,
            ),
        },
    ),
    "steady_pool": Attempts(
        right={
            "join, then cancel": """
                texts, queue = {}, asyncio.Queue()
                for parcel in parcels:
                    queue.put_nowait(parcel)
                async def work():
                    while True:
                        parcel = await queue.get()
                        try:
                            texts[parcel] = await deliver(parcel)
                        except ValueError as error:
                            texts[parcel] = str(error)
                        finally:
                            queue.task_done()
                tasks = [asyncio.create_task(work()) for _ in range(couriers)]
                await queue.join()
                for task in tasks:
                    task.cancel()
                await asyncio.gather(*tasks, return_exceptions=True)
                return texts
                """,
            "one iterator for all": """
                texts, source = {}, iter(parcels)
                async def work():
                    for parcel in source:
                        try:
                            texts[parcel] = await deliver(parcel)
                        except ValueError as error:
                            texts[parcel] = str(error)
                await asyncio.gather(*(work() for _ in range(couriers)))
                return texts
                """,
        },
        wrong={
            "the worker dies, join waits": (
                "it hangs",
                """
                texts, queue = {}, asyncio.Queue()
                for parcel in parcels:
                    queue.put_nowait(parcel)
                async def work():
                    while True:
                        parcel = await queue.get()
                        try:
                            texts[parcel] = await deliver(parcel)
                        finally:
                            queue.task_done()
                tasks = [asyncio.create_task(work()) for _ in range(couriers)]
                await queue.join()
                for task in tasks:
                    task.cancel()
                return texts
                """,
            ),
            "no task_done after an error": (
                "it hangs",
                """
                texts, queue = {}, asyncio.Queue()
                for parcel in parcels:
                    queue.put_nowait(parcel)
                async def work():
                    while True:
                        parcel = await queue.get()
                        try:
                            texts[parcel] = await deliver(parcel)
                            queue.task_done()
                        except ValueError as error:
                            texts[parcel] = str(error)
                tasks = [asyncio.create_task(work()) for _ in range(couriers)]
                await queue.join()
                for task in tasks:
                    task.cancel()
                return texts
                """,
            ),
            "the couriers never leave": (
                "it hangs",
                """
                texts, queue = {}, asyncio.Queue()
                for parcel in parcels:
                    queue.put_nowait(parcel)
                async def work():
                    while True:
                        parcel = await queue.get()
                        try:
                            texts[parcel] = await deliver(parcel)
                        except ValueError as error:
                            texts[parcel] = str(error)
                await asyncio.gather(*(work() for _ in range(couriers)))
                return texts
                """,
            ),
            "the couriers are forgotten": (
                "a courier is waiting",
                """
                texts, queue = {}, asyncio.Queue()
                for parcel in parcels:
                    queue.put_nowait(parcel)
                async def work():
                    while True:
                        parcel = await queue.get()
                        try:
                            texts[parcel] = await deliver(parcel)
                        except ValueError as error:
                            texts[parcel] = str(error)
                        queue.task_done()
                tasks = [asyncio.create_task(work()) for _ in range(couriers)]
                await queue.join()
                return texts
                """,
            ),
            "a group, and no except": (
                "ExceptionGroup",
                """
                texts, source = {}, iter(parcels)
                async def work():
                    for parcel in source:
                        texts[parcel] = await deliver(parcel)
                async with asyncio.TaskGroup() as group:
                    for _ in range(couriers):
                        group.create_task(work())
                return texts
                """,
            ),
            "gather, and no except": (
                "ValueError('the cup is broken')",
                """
                texts, source = {}, iter(parcels)
                async def work():
                    for parcel in source:
                        texts[parcel] = await deliver(parcel)
                await asyncio.gather(*(work() for _ in range(couriers)))
                return texts
                """,
            ),
            "the error ends the courier": (
                "wanted 'the",
                """
                texts, source = {}, iter(parcels)
                async def work():
                    try:
                        for parcel in source:
                            texts[parcel] = await deliver(parcel)
                    except ValueError as error:
                        texts[parcel] = str(error)
                await asyncio.gather(*(work() for _ in range(couriers)))
                return texts
                """,
            ),
            "a task for each parcel": (
                "2 couriers are 2 tasks",
                """
                texts, places = {}, asyncio.Semaphore(couriers)
                async def one(parcel):
                    async with places:
                        try:
                            texts[parcel] = await deliver(parcel)
                        except ValueError as error:
                            texts[parcel] = str(error)
                await asyncio.gather(*map(one, parcels))
                return texts
                """,
            ),
            "batches": (
                "a courier was idle",
                """
                texts = {}
                async def one(parcel):
                    try:
                        texts[parcel] = await deliver(parcel)
                    except ValueError as error:
                        texts[parcel] = str(error)
                for i in range(0, len(parcels), couriers):
                    await asyncio.gather(*map(one, parcels[i : i + couriers]))
                return texts
                """,
            ),
            "one after the other": (
                "a courier was idle",
                """
                texts = {}
                for parcel in parcels:
                    try:
                        texts[parcel] = await deliver(parcel)
                    except ValueError as error:
                        texts[parcel] = str(error)
                return texts
                """,
            ),
            "exceptions, not their texts": (
                "wanted 'the cup is broken'",
                """
                texts, source = {}, iter(parcels)
                async def work():
                    for parcel in source:
                        try:
                            texts[parcel] = await deliver(parcel)
                        except ValueError as error:
                            texts[parcel] = error
                await asyncio.gather(*(work() for _ in range(couriers)))
                return texts
                """,
            ),
            "a list": (
                "is no dictionary",
                """
                texts, source = [], iter(parcels)
                async def work():
                    for parcel in source:
                        try:
                            texts.append(await deliver(parcel))
                        except ValueError as error:
                            texts.append(str(error))
                await asyncio.gather(*(work() for _ in range(couriers)))
                return texts
                """,
            ),
        },
    ),
    "polite_client": Attempts(
        right={
            "one loop lets them in": """
                places, tasks = asyncio.Semaphore(2), []
                loop, turn = asyncio.get_running_loop(), 0
                for number in numbers:
                    await places.acquire()
                    await asyncio.sleep(turn - loop.time())
                    turn = loop.time() + 0.2
                    tasks.append(asyncio.create_task(ask(number)))
                    tasks[-1].add_done_callback(lambda _: places.release())
                return await asyncio.gather(*tasks)
                """,
            "a lock held for the pause": """
                places, door = asyncio.Semaphore(2), asyncio.Lock()
                loop, last = asyncio.get_running_loop(), -1
                async def one(number):
                    nonlocal last
                    async with places:
                        async with door:
                            await asyncio.sleep(last + 0.2 - loop.time())
                            last = loop.time()
                        return await ask(number)
                return await asyncio.gather(*map(one, numbers))
                """,
        },
        wrong={
            "all at once": (
                "ConnectionError('too often')",
                "return await asyncio.gather(*map(ask, numbers))",
            ),
            "only the semaphore": (
                "ConnectionError('too often')",
                """
                places = asyncio.Semaphore(2)
                async def one(number):
                    async with places:
                        return await ask(number)
                return await asyncio.gather(*map(one, numbers))
                """,
            ),
            "only the pace": (
                "ConnectionError('too many at once')",
                """
                tasks = []
                for number in numbers:
                    tasks.append(asyncio.create_task(ask(number)))
                    await asyncio.sleep(0.2)
                return await asyncio.gather(*tasks)
                """,
            ),
            "first the moment, then the place": (
                "ConnectionError('too often')",
                """
                places = asyncio.Semaphore(2)
                async def one(number):
                    await asyncio.sleep(number * 0.2)
                    async with places:
                        return await ask(number)
                return await asyncio.gather(*map(one, numbers))
                """,
            ),
            "one after the other": (
                "wanted at 1.5 s",
                """
                answers = []
                for number in numbers:
                    answers.append(await ask(number))
                    await asyncio.sleep(0.1)
                return answers
                """,
            ),
            "a pause after each answer": (
                "ConnectionError('too often')",
                """
                places = asyncio.Semaphore(2)
                async def one(number):
                    async with places:
                        answer = await ask(number)
                        await asyncio.sleep(0.2)
                        return answer
                return await asyncio.gather(*map(one, numbers))
                """,
            ),
            "batches": (
                "wanted at 1.5 s",
                """
                answers = []
                async def late(number):
                    await asyncio.sleep(0.2)
                    return await ask(number)
                for i in range(0, len(numbers), 2):
                    first, second = numbers[i : i + 2]
                    answers += await asyncio.gather(ask(first), late(second))
                    await asyncio.sleep(0.2)
                return answers
                """,
            ),
            "a lock taken twice": (
                "it hangs",
                """
                door = asyncio.Lock()
                loop, last = asyncio.get_running_loop(), -1
                async def one(number):
                    nonlocal last
                    async with door:
                        if loop.time() - last < 0.2:
                            await asyncio.sleep(0.2)
                            return await one(number)
                        last = loop.time()
                    return await ask(number)
                return await asyncio.gather(*map(one, numbers))
                """,
            ),
            "a refusal is tried again": (
                "wanted at 1.5 s",
                """
                async def one(number):
                    while True:
                        try:
                            return await ask(number)
                        except ConnectionError:
                            await asyncio.sleep(0.5)
                return await asyncio.gather(*map(one, numbers))
                """,
            ),
            "the refusals are the answers": (
                "wanted ['answer 0', 'answer 1'",
                "return await asyncio.gather(*map(ask, numbers), return_exceptions=True)",
            ),
        },
    ),
}
