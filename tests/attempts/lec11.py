from attempts import Attempts

ATTEMPTS = {
    "patient_stop": Attempts(
        right={
            "a timer sets the event": """
                stop = threading.Event()
                asyncio.get_running_loop().call_later(limit, stop.set)
                return await asyncio.to_thread(paint_fence, stop)
                """,
            "a timeout around a shield": """
                stop = threading.Event()
                job = asyncio.create_task(asyncio.to_thread(paint_fence, stop))
                try:
                    async with asyncio.timeout(limit):
                        return await asyncio.shield(job)
                except TimeoutError:
                    stop.set()
                    return await job
                """,
        },
        wrong={
            "a timeout alone": (
                "the thread is still painting",
                """
                stop = threading.Event()
                async with asyncio.timeout(limit):
                    return await asyncio.to_thread(paint_fence, stop)
                """,
            ),
            "nobody waits for the painter": (
                "the thread is still painting",
                """
                stop = threading.Event()
                try:
                    return await asyncio.wait_for(
                        asyncio.to_thread(paint_fence, stop), limit
                    )
                except TimeoutError:
                    stop.set()
                    return "stopped"
                """,
            ),
            "in the loop's thread": (
                "the event loop was blocked",
                """
                stop = threading.Event()
                threading.Timer(limit, stop.set).start()
                return paint_fence(stop)
                """,
            ),
            "the loop joins the thread": (
                "the event loop was blocked",
                """
                stop = threading.Event()
                thread = threading.Thread(target=paint_fence, args=(stop,))
                thread.start()
                thread.join(limit)
                stop.set()
                thread.join()
                return "done" if len(painted) == 5 else "stopped"
                """,
            ),
            "a pool in a with block": (
                "the event loop was blocked",
                """
                from concurrent.futures import ThreadPoolExecutor
                stop = threading.Event()
                loop = asyncio.get_running_loop()
                try:
                    with ThreadPoolExecutor() as pool:
                        job = loop.run_in_executor(pool, paint_fence, stop)
                        return await asyncio.wait_for(job, limit)
                except TimeoutError:
                    stop.set()
                    return "stopped"
                """,
            ),
            "the event is never set": (
                "wanted ('stopped', 3, 0.6)",
                """
                stop = threading.Event()
                job = asyncio.create_task(asyncio.to_thread(paint_fence, stop))
                await asyncio.wait([job], timeout=limit)
                return await job
                """,
            ),
            "the task is cancelled": (
                "the thread is still painting",
                """
                stop = threading.Event()
                job = asyncio.create_task(asyncio.to_thread(paint_fence, stop))
                await asyncio.sleep(limit)
                job.cancel()
                return await job
                """,
            ),
            "sleeping out the limit": (
                "wanted ('done', 5, 1.0)",
                """
                stop = threading.Event()
                job = asyncio.create_task(asyncio.to_thread(paint_fence, stop))
                await asyncio.sleep(limit)
                stop.set()
                return await job
                """,
            ),
            "stopped before it has begun": (
                "wanted ('stopped', 3, 0.6)",
                """
                stop = threading.Event()
                job = asyncio.to_thread(paint_fence, stop)
                await asyncio.sleep(limit)
                stop.set()
                return await job
                """,
            ),
        },
    ),
    "photo_pool": Attempts(
        right={
            "a semaphore and to_thread": """
                free = asyncio.Semaphore(threads)
                async def one(photo):
                    async with free:
                        return await asyncio.to_thread(shrink, photo, width=width)
                return await asyncio.gather(*map(one, photos))
                """,
            "futures of the pool, wrapped": """
                pool = ThreadPoolExecutor(threads)
                jobs = [pool.submit(shrink, photo, width=width) for photo in photos]
                try:
                    return await asyncio.gather(*map(asyncio.wrap_future, jobs))
                finally:
                    pool.shutdown(wait=False, cancel_futures=True)
                """,
        },
        wrong={
            "a pool in a with block": (
                "the event loop was blocked",
                """
                loop = asyncio.get_running_loop()
                job = partial(shrink, width=width)
                with ThreadPoolExecutor(threads) as pool:
                    return await asyncio.gather(
                        *(loop.run_in_executor(pool, job, photo) for photo in photos)
                    )
                """,
            ),
            "in the loop's thread": (
                "the event loop was blocked",
                "return [shrink(photo, width=width) for photo in photos]",
            ),
            "the pool's own map": (
                "the event loop was blocked",
                """
                with ThreadPoolExecutor(threads) as pool:
                    return list(pool.map(partial(shrink, width=width), photos))
                """,
            ),
            "a thread for each": (
                "4 photos were in work at once",
                """
                return await asyncio.gather(
                    *(asyncio.to_thread(shrink, photo, width=width) for photo in photos)
                )
                """,
            ),
            "one after the other": (
                "wanted (['cat, 80 px', 'dog, 80 px', 'fox, 80 px', 'owl, 80 px'], 0.7)",
                """
                return [
                    await asyncio.to_thread(shrink, photo, width=width)
                    for photo in photos
                ]
                """,
            ),
            "batches": (
                "wanted (['cat, 80 px', 'dog, 80 px', 'fox, 80 px', 'owl, 80 px'], 0.7)",
                """
                small = []
                for n in range(0, len(photos), threads):
                    batch = photos[n:n + threads]
                    small += await asyncio.gather(
                        *(asyncio.to_thread(shrink, p, width=width) for p in batch)
                    )
                return small
                """,
            ),
            "order of completion": (
                "wanted (['cat, 80 px', 'dog, 80 px', 'fox, 80 px', 'owl, 80 px'], 0.7)",
                """
                loop = asyncio.get_running_loop()
                pool = ThreadPoolExecutor(threads)
                job = partial(shrink, width=width)
                jobs = [loop.run_in_executor(pool, job, photo) for photo in photos]
                return [await earliest for earliest in asyncio.as_completed(jobs)]
                """,
            ),
            "the width by position": (
                "wanted (['cat, 80 px', 'dog, 80 px', 'fox, 80 px', 'owl, 80 px'], 0.7)",
                """
                loop = asyncio.get_running_loop()
                pool = ThreadPoolExecutor(threads)
                return await asyncio.gather(
                    *(loop.run_in_executor(pool, shrink, p, width) for p in photos)
                )
                """,
            ),
            "the error among the results": (
                "wanted (\"ValueError('torn')\", 0.1)",
                """
                loop = asyncio.get_running_loop()
                pool = ThreadPoolExecutor(threads)
                job = partial(shrink, width=width)
                return await asyncio.gather(
                    *(loop.run_in_executor(pool, job, photo) for photo in photos),
                    return_exceptions=True,
                )
                """,
            ),
            "all are awaited, then the error": (
                "wanted (\"ValueError('torn')\", 0.1)",
                """
                loop = asyncio.get_running_loop()
                pool = ThreadPoolExecutor(threads)
                job = partial(shrink, width=width)
                jobs = [loop.run_in_executor(pool, job, photo) for photo in photos]
                await asyncio.wait(jobs)
                return [job.result() for job in jobs]
                """,
            ),
        },
    ),
    "sensor_bridge": Attempts(
        right={
            "run_coroutine_threadsafe": """
                loop = asyncio.get_running_loop()
                readings = asyncio.Queue()
                def on_reading(degrees):
                    asyncio.run_coroutine_threadsafe(readings.put(degrees), loop)
                job = loop.run_in_executor(None, sensor, on_reading)
                for _ in range(count):
                    report(await readings.get())
                """,
            "a thread's queue, read in a thread": """
                import queue
                readings = queue.Queue()
                threading.Thread(target=sensor, args=(readings.put,)).start()
                for _ in range(count):
                    report(await asyncio.to_thread(readings.get))
                """,
        },
        wrong={
            "the queue is filled from the thread": (
                "other lines are wanted",
                """
                readings = asyncio.Queue()
                args = (readings.put_nowait,)
                threading.Thread(target=sensor, args=args).start()
                for _ in range(count):
                    report(await readings.get())
                """,
            ),
            "in the loop's thread": (
                "the event loop was blocked",
                "sensor(report)",
            ),
            "report in the sensor's thread": (
                "in another thread",
                "await asyncio.to_thread(sensor, report)",
            ),
            "a thread's queue, read in the loop": (
                "the event loop was blocked",
                """
                import queue
                readings = queue.Queue()
                threading.Thread(target=sensor, args=(readings.put,)).start()
                for _ in range(count):
                    report(readings.get())
                """,
            ),
            "looking from time to time": (
                "other lines are wanted",
                """
                readings = []
                threading.Thread(target=sensor, args=(readings.append,)).start()
                while count:
                    await asyncio.sleep(0.25)
                    while readings and count:
                        report(readings.pop(0))
                        count -= 1
                """,
            ),
            "it does not count": (
                "other lines are wanted",
                """
                loop = asyncio.get_running_loop()
                def on_reading(degrees):
                    loop.call_soon_threadsafe(report, degrees)
                await asyncio.to_thread(sensor, on_reading)
                """,
            ),
            "all at the end": (
                "other lines are wanted",
                """
                readings = []
                await asyncio.to_thread(sensor, readings.append)
                for degrees in readings[:count]:
                    report(degrees)
                """,
            ),
            "it never ends": (
                "other lines are wanted",
                """
                loop = asyncio.get_running_loop()
                def on_reading(degrees):
                    loop.call_soon_threadsafe(report, degrees)
                threading.Thread(target=sensor, args=(on_reading,)).start()
                await loop.create_future()
                """,
            ),
        },
    ),
}
