from attempts import Attempts

ATTEMPTS = {
    "progress": Attempts(
        right={
            "wait, round by round": """
                tasks = [asyncio.create_task(upload(photo)) for photo in photos]
                left, number = tasks, 0
                while left:
                    done, left = await asyncio.wait(left, return_when="FIRST_COMPLETED")
                    for task in done:
                        number += 1
                        report(f"{number} of {len(tasks)}: {task.exception() or task.result()}")
                """,
            "a follower for each task": """
                number = 0
                async def follow(photo):
                    nonlocal number
                    try:
                        text = await upload(photo)
                    except ConnectionError as error:
                        text = error
                    number += 1
                    report(f"{number} of {len(photos)}: {text}")
                await asyncio.gather(*map(follow, photos))
                """,
        },
        wrong={
            "one after the other": (
                "other lines are wanted",
                """
                for number, photo in enumerate(photos, 1):
                    try:
                        text = await upload(photo)
                    except ConnectionError as error:
                        text = error
                    report(f"{number} of {len(photos)}: {text}")
                """,
            ),
            "tasks awaited one after the other": (
                "other lines are wanted",
                """
                tasks = [asyncio.create_task(upload(photo)) for photo in photos]
                for number, task in enumerate(tasks, 1):
                    try:
                        text = await task
                    except ConnectionError as error:
                        text = error
                    report(f"{number} of {len(tasks)}: {text}")
                """,
            ),
            "all at the end": (
                "other lines are wanted",
                """
                tasks = [asyncio.create_task(upload(photo)) for photo in photos]
                results = await asyncio.gather(*tasks, return_exceptions=True)
                for number, text in enumerate(results, 1):
                    report(f"{number} of {len(tasks)}: {text}")
                """,
            ),
            "right lines, but at the end": (
                "other lines are wanted",
                """
                tasks = [asyncio.create_task(upload(photo)) for photo in photos]
                texts = []
                for earliest in asyncio.as_completed(tasks):
                    try:
                        texts.append(await earliest)
                    except ConnectionError as error:
                        texts.append(error)
                for number, text in enumerate(texts, 1):
                    report(f"{number} of {len(tasks)}: {text}")
                """,
            ),
            "the error is not caught": (
                "an error stopped track",
                """
                tasks = [asyncio.create_task(upload(photo)) for photo in photos]
                for number, earliest in enumerate(asyncio.as_completed(tasks), 1):
                    report(f"{number} of {len(tasks)}: {await earliest}")
                """,
            ),
            "the error ends the loop": (
                "other lines are wanted",
                """
                tasks = [asyncio.create_task(upload(photo)) for photo in photos]
                number = 0
                try:
                    for earliest in asyncio.as_completed(tasks):
                        text = await earliest
                        number += 1
                        report(f"{number} of {len(tasks)}: {text}")
                except ConnectionError as error:
                    report(f"{number + 1} of {len(tasks)}: {error}")
                """,
            ),
            "the error is not counted": (
                "other lines are wanted",
                """
                tasks = [asyncio.create_task(upload(photo)) for photo in photos]
                number = 0
                for earliest in asyncio.as_completed(tasks):
                    try:
                        text = await earliest
                        number += 1
                    except ConnectionError as error:
                        text = error
                    report(f"{number} of {len(tasks)}: {text}")
                """,
            ),
            "the error is dropped": (
                "other lines are wanted",
                """
                tasks = [asyncio.create_task(upload(photo)) for photo in photos]
                for number, earliest in enumerate(asyncio.as_completed(tasks), 1):
                    try:
                        report(f"{number} of {len(tasks)}: {await earliest}")
                    except ConnectionError:
                        pass
                """,
            ),
            "only the first": (
                "other lines are wanted",
                """
                tasks = [asyncio.create_task(upload(photo)) for photo in photos]
                done, _ = await asyncio.wait(tasks, return_when="FIRST_COMPLETED")
                for number, task in enumerate(done, 1):
                    report(f"{number} of {len(tasks)}: {task.result()}")
                """,
            ),
            "callbacks that nobody waits for": (
                "other lines are wanted",
                """
                tasks = [asyncio.create_task(upload(photo)) for photo in photos]
                for number, task in enumerate(tasks, 1):
                    task.add_done_callback(
                        lambda task: report(task.exception() or task.result())
                    )
                """,
            ),
        },
    ),
    "deadline": Attempts(
        right={
            "a limit for each": """
                answers = await asyncio.gather(
                    *(asyncio.wait_for(ask(shop), limit) for shop in shops),
                    return_exceptions=True,
                )
                return ["no answer" if isinstance(a, TimeoutError) else a for a in answers]
                """,
            "a group under a limit": """
                answers = dict.fromkeys(shops, "no answer")
                async def note(shop):
                    answers[shop] = await ask(shop)
                try:
                    async with asyncio.timeout(limit), asyncio.TaskGroup() as group:
                        for shop in shops:
                            group.create_task(note(shop))
                except TimeoutError:
                    pass
                return list(answers.values())
                """,
        },
        wrong={
            "one after the other": (
                "wanted at 0.3 s",
                """
                answers = []
                for shop in shops:
                    try:
                        answers.append(await asyncio.wait_for(ask(shop), limit))
                    except TimeoutError:
                        answers.append("no answer")
                return answers
                """,
            ),
            "one limit for all": (
                "wanted ['bakery is open', 'no answer', 'grocery is open']",
                "return await asyncio.wait_for(asyncio.gather(*map(ask, shops)), limit)",
            ),
            "no limit": (
                "wanted ['bakery is open', 'no answer', 'grocery is open']",
                "return await asyncio.gather(*map(ask, shops))",
            ),
            "no order": (
                "wanted ['bakery is open', 'no answer', 'grocery is open']",
                """
                tasks = [asyncio.create_task(ask(shop)) for shop in shops]
                done, pending = await asyncio.wait(tasks, timeout=limit)
                for task in pending:
                    task.cancel()
                await asyncio.gather(*pending, return_exceptions=True)
                return [task.result() for task in done] + ["no answer" for _ in pending]
                """,
            ),
            "order of completion": (
                "wanted ['bakery is open', 'no answer', 'grocery is open']",
                """
                tasks = [asyncio.create_task(ask(shop)) for shop in shops]
                answers = []
                for earliest in asyncio.as_completed(tasks, timeout=limit):
                    try:
                        answers.append(await earliest)
                    except TimeoutError:
                        answers.append("no answer")
                        break
                return answers
                """,
            ),
            "the late are left out": (
                "wanted ['bakery is open', 'no answer', 'grocery is open']",
                """
                tasks = [asyncio.create_task(ask(shop)) for shop in shops]
                done, pending = await asyncio.wait(tasks, timeout=limit)
                for task in pending:
                    task.cancel()
                await asyncio.gather(*pending, return_exceptions=True)
                return [task.result() for task in tasks if task in done]
                """,
            ),
            "nothing is cancelled": (
                "a task is still running",
                """
                tasks = [asyncio.create_task(ask(shop)) for shop in shops]
                done, pending = await asyncio.wait(tasks, timeout=limit)
                return [t.result() if t in done else "no answer" for t in tasks]
                """,
            ),
            "cancelled, but not awaited": (
                "a task is still running",
                """
                tasks = [asyncio.create_task(ask(shop)) for shop in shops]
                done, pending = await asyncio.wait(tasks, timeout=limit)
                for task in pending:
                    task.cancel()
                return [t.result() if t in done else "no answer" for t in tasks]
                """,
            ),
            "the late are awaited, not cancelled": (
                "wanted at 0.3 s",
                """
                tasks = [asyncio.create_task(ask(shop)) for shop in shops]
                done, pending = await asyncio.wait(tasks, timeout=limit)
                await asyncio.gather(*pending)
                return [t.result() if t in done else "no answer" for t in tasks]
                """,
            ),
            "waiting for an empty set": (
                "wanted ['bakery is open', 'florist is open', 'grocery is open']",
                """
                tasks = [asyncio.create_task(ask(shop)) for shop in shops]
                done, pending = await asyncio.wait(tasks, timeout=limit)
                for task in pending:
                    task.cancel()
                await asyncio.wait(pending)
                return [t.result() if t in done else "no answer" for t in tasks]
                """,
            ),
            "sleeping out the limit": (
                "wanted at 0.6 s",
                """
                tasks = [asyncio.create_task(ask(shop)) for shop in shops]
                await asyncio.sleep(limit)
                answers = [t.result() if t.done() else "no answer" for t in tasks]
                for task in tasks:
                    task.cancel()
                await asyncio.gather(*tasks, return_exceptions=True)
                return answers
                """,
            ),
        },
    ),
    "first_success": Attempts(
        right={
            "wait, round by round": """
                tasks = [asyncio.create_task(download(mirror)) for mirror in mirrors]
                left = set(tasks)
                while left:
                    done, left = await asyncio.wait(left, return_when="FIRST_COMPLETED")
                    for task in done:
                        if not task.exception():
                            for other in left:
                                other.cancel()
                            await asyncio.gather(*left, return_exceptions=True)
                            return task.result()
                raise ConnectionError("no mirror has answered")
                """,
        },
        wrong={
            "the first completed": (
                "ConnectionError",
                """
                tasks = [asyncio.create_task(download(mirror)) for mirror in mirrors]
                done, pending = await asyncio.wait(tasks, return_when="FIRST_COMPLETED")
                for task in pending:
                    task.cancel()
                await asyncio.gather(*pending, return_exceptions=True)
                return done.pop().result()
                """,
            ),
            "the first completed, its error as the result": (
                "ConnectionError('Lima is down')",
                """
                tasks = [asyncio.create_task(download(mirror)) for mirror in mirrors]
                done, pending = await asyncio.wait(tasks, return_when="FIRST_COMPLETED")
                for task in pending:
                    task.cancel()
                await asyncio.gather(*pending, return_exceptions=True)
                return [task.exception() or task.result() for task in done][0]
                """,
            ),
            "until the first exception": (
                "ConnectionError",
                """
                tasks = [asyncio.create_task(download(mirror)) for mirror in mirrors]
                done, pending = await asyncio.wait(tasks, return_when="FIRST_EXCEPTION")
                return done.pop().result()
                """,
            ),
            "gather": (
                "ConnectionError",
                "return (await asyncio.gather(*map(download, mirrors)))[0]",
            ),
            "the first in the list": (
                "('a file from Oslo', 0.5)",
                """
                tasks = [asyncio.create_task(download(mirror)) for mirror in mirrors]
                results = await asyncio.gather(*tasks, return_exceptions=True)
                for result in results:
                    if not isinstance(result, ConnectionError):
                        return result
                raise ConnectionError("no mirror has answered")
                """,
            ),
            "one after the other": (
                "('a file from Oslo', 0.5)",
                """
                for mirror in mirrors:
                    try:
                        return await download(mirror)
                    except ConnectionError:
                        pass
                raise ConnectionError("no mirror has answered")
                """,
            ),
            "tasks awaited one after the other": (
                "('a file from Oslo', 0.5)",
                """
                tasks = [asyncio.create_task(download(mirror)) for mirror in mirrors]
                for task in tasks:
                    try:
                        return await task
                    except ConnectionError:
                        pass
                raise ConnectionError("no mirror has answered")
                """,
            ),
            "nothing is cancelled": (
                "a task is still running",
                """
                tasks = [asyncio.create_task(download(mirror)) for mirror in mirrors]
                for earliest in asyncio.as_completed(tasks):
                    try:
                        return await earliest
                    except ConnectionError:
                        pass
                raise ConnectionError("no mirror has answered")
                """,
            ),
            "cancelled, but not awaited": (
                "a task is still running",
                """
                tasks = [asyncio.create_task(download(mirror)) for mirror in mirrors]
                try:
                    for earliest in asyncio.as_completed(tasks):
                        try:
                            return await earliest
                        except ConnectionError:
                            pass
                    raise ConnectionError("no mirror has answered")
                finally:
                    for task in tasks:
                        task.cancel()
                """,
            ),
            "awaited, but not cancelled": (
                "('a file from Rome', 0.5)",
                """
                tasks = [asyncio.create_task(download(mirror)) for mirror in mirrors]
                try:
                    for earliest in asyncio.as_completed(tasks):
                        try:
                            return await earliest
                        except ConnectionError:
                            pass
                    raise ConnectionError("no mirror has answered")
                finally:
                    await asyncio.wait(tasks)
                """,
            ),
            "all down, and waiting for an empty set": (
                "ValueError",
                """
                tasks = [asyncio.create_task(download(mirror)) for mirror in mirrors]
                left = set(tasks)
                while True:
                    done, left = await asyncio.wait(left, return_when="FIRST_COMPLETED")
                    for task in done:
                        if not task.exception():
                            for other in left:
                                other.cancel()
                            await asyncio.gather(*left, return_exceptions=True)
                            return task.result()
                """,
            ),
            "all down, and no word of it": (
                "(None, 0.2)",
                """
                tasks = [asyncio.create_task(download(mirror)) for mirror in mirrors]
                try:
                    for earliest in asyncio.as_completed(tasks):
                        try:
                            return await earliest
                        except ConnectionError:
                            pass
                finally:
                    for task in tasks:
                        task.cancel()
                    await asyncio.gather(*tasks, return_exceptions=True)
                """,
            ),
        },
    ),
}
