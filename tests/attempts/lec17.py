from attempts import Attempts

ATTEMPTS = {
    "overdue": Attempts(
        right={
            "a set of those reported, and their births": """
                births = {}
                reported = set()
                spared = {"main", "watch"}
                while True:
                    await asyncio.sleep(0.05)
                    now = asyncio.get_running_loop().time()
                    for task in asyncio.all_tasks():
                        born = births.setdefault(task, now)
                        if task.get_name() in spared or task in reported:
                            continue
                        if now - born >= limit:
                            reported.add(task)
                            report(task)
                """,
            "a timer for each task": """
                alarms = {}
                def ring(task):
                    if not task.done():
                        report(task)
                loop = asyncio.get_running_loop()
                while True:
                    for task in asyncio.all_tasks():
                        if task.get_name() not in ("main", "watch") and task not in alarms:
                            alarms[task] = loop.call_later(limit, ring, task)
                    await asyncio.sleep(0.07)
                """,
        },
        wrong={
            "the monitor that never prints": (
                "vase is reported 0 times",
                """
                while True:
                    await asyncio.sleep(0.1)
                    for task in asyncio.all_tasks():
                        if task.done() and not task.result():
                            report(task)
                """,
            ),
            "the same task again and again": (
                "vase is reported 14 times",
                """
                births = {}
                while True:
                    await asyncio.sleep(0.1)
                    now = time.perf_counter()
                    for task in asyncio.all_tasks():
                        if task.get_name() in ("main", "watch"):
                            continue
                        if now - births.setdefault(task, now) > limit:
                            report(task)
                """,
            ),
            "the lasting ones as well": (
                "is no culprit",
                """
                births, reported = {}, set()
                while True:
                    await asyncio.sleep(0.1)
                    now = time.perf_counter()
                    for task in asyncio.all_tasks() - reported:
                        if now - births.setdefault(task, now) > limit:
                            reported.add(task)
                            report(task)
                """,
            ),
            "age from the start of the watch": (
                "lamp is no culprit",
                """
                start, reported = time.perf_counter(), set()
                while True:
                    await asyncio.sleep(0.1)
                    for task in asyncio.all_tasks() - reported:
                        if task.get_name() in ("main", "watch"):
                            continue
                        if time.perf_counter() - start > limit:
                            reported.add(task)
                            report(task)
                """,
            ),
            "only those there at the beginning": (
                "sofa is reported 0 times",
                """
                await asyncio.sleep(0.1)
                tasks = asyncio.all_tasks()
                await asyncio.sleep(limit)
                for task in tasks:
                    if not task.done() and task.get_name() not in ("main", "watch"):
                        report(task)
                await asyncio.Event().wait()
                """,
            ),
            "ends after the first": (
                "watch has ended: None",
                """
                await asyncio.sleep(0.1)
                tasks = asyncio.all_tasks()
                await asyncio.sleep(limit)
                for task in tasks:
                    if not task.done() and task.get_name() not in ("main", "watch"):
                        report(task)
                """,
            ),
            "a dictionary that changes under the loop": (
                "watch has ended: RuntimeError('dictionary changed size",
                """
                births = {}
                while True:
                    await asyncio.sleep(0.1)
                    now = time.perf_counter()
                    for task in asyncio.all_tasks():
                        births.setdefault(task, now)
                    for task, born in births.items():
                        if now - born > limit:
                            del births[task]
                            report(task)
                """,
            ),
            "too seldom": (
                "vase: wanted between 0.4 and 0.7 s",
                """
                births, reported = {}, set()
                while True:
                    await asyncio.sleep(0.43)
                    now = time.perf_counter()
                    for task in asyncio.all_tasks() - reported:
                        if task.get_name() in ("main", "watch"):
                            continue
                        if now - births.setdefault(task, now) > limit:
                            reported.add(task)
                            report(task)
                """,
            ),
        },
    ),
    "worst_lag": Attempts(
        right={
            "the job in a task, and a list of lags": """
                lags = [0.0]
                task = asyncio.create_task(job())
                while not task.done():
                    due = time.perf_counter() + 0.05
                    await asyncio.sleep(0.05)
                    lags.append(time.perf_counter() - due)
                await task
                return max(lags)
                """,
            "timers": """
                loop = asyncio.get_running_loop()
                worst, timer = 0.0, None
                def beat(due):
                    nonlocal worst, timer
                    worst = max(worst, loop.time() - due)
                    due = loop.time() + 0.1
                    timer = loop.call_at(due, beat, due)
                beat(loop.time())
                try:
                    await job()
                    await asyncio.sleep(0.2)
                finally:
                    timer.cancel()
                return worst
                """,
        },
        wrong={
            "the heart is left beating": (
                "tasks still running: 1",
                """
                worst = 0.0
                async def heartbeat():
                    nonlocal worst
                    while True:
                        due = time.perf_counter() + 0.1
                        await asyncio.sleep(0.1)
                        worst = max(worst, time.perf_counter() - due)
                heart = asyncio.create_task(heartbeat())
                await job()
                await asyncio.sleep(0.1)
                return worst
                """,
            ),
            "stopped before the last beat": (
                "block_at_the_end: wanted about 0.4 s",
                """
                worst = 0.0
                async def heartbeat():
                    nonlocal worst
                    while True:
                        due = time.perf_counter() + 0.1
                        await asyncio.sleep(0.1)
                        worst = max(worst, time.perf_counter() - due)
                heart = asyncio.create_task(heartbeat())
                try:
                    await job()
                finally:
                    heart.cancel()
                    await asyncio.wait([heart])
                return worst
                """,
            ),
            "an error leaves the heart beating": (
                "fail: tasks still running: 1",
                """
                worst = 0.0
                async def heartbeat():
                    nonlocal worst
                    while True:
                        due = time.perf_counter() + 0.1
                        await asyncio.sleep(0.1)
                        worst = max(worst, time.perf_counter() - due)
                heart = asyncio.create_task(heartbeat())
                await job()
                await asyncio.sleep(0.1)
                heart.cancel()
                await asyncio.wait([heart])
                return worst
                """,
            ),
            "the time of the whole job": (
                "calm: wanted about 0.0 s",
                """
                start = time.perf_counter()
                await job()
                return time.perf_counter() - start
                """,
            ),
            "the time between beats": (
                "calm: wanted about 0.0 s",
                """
                gaps = []
                task = asyncio.create_task(job())
                while not task.done():
                    start = time.perf_counter()
                    await asyncio.sleep(0.1)
                    gaps.append(time.perf_counter() - start)
                await task
                return max(gaps)
                """,
            ),
            "the last lag": (
                "block_midway: wanted about 0.4 s",
                """
                lag = 0.0
                task = asyncio.create_task(job())
                while not task.done():
                    due = time.perf_counter() + 0.1
                    await asyncio.sleep(0.1)
                    lag = time.perf_counter() - due
                await task
                return lag
                """,
            ),
            "the sum of the lags": (
                "block_twice: wanted about 0.6 s",
                """
                lag = 0.0
                task = asyncio.create_task(job())
                while not task.done():
                    due = time.perf_counter() + 0.1
                    await asyncio.sleep(0.1)
                    lag += time.perf_counter() - due
                await task
                return lag
                """,
            ),
            "the error is swallowed": (
                "fail: wanted its error",
                """
                lags = [0.0]
                task = asyncio.create_task(job())
                while not task.done():
                    due = time.perf_counter() + 0.1
                    await asyncio.sleep(0.1)
                    lags.append(time.perf_counter() - due)
                return max(lags)
                """,
            ),
            "beats first, job later": (
                "block_midway: wanted about 0.4 s",
                """
                lags = []
                for _ in range(3):
                    due = time.perf_counter() + 0.1
                    await asyncio.sleep(0.1)
                    lags.append(time.perf_counter() - due)
                await job()
                return max(lags)
                """,
            ),
        },
    ),
}
