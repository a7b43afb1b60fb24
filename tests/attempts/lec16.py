from attempts import Attempts

ATTEMPTS = {
    "closing_time": Attempts(
        right={
            "the deadline as a block": """
                for _ in bakers:
                    await orders.put(None)
                late = []
                try:
                    async with asyncio.timeout(limit):
                        await asyncio.wait(bakers)
                except TimeoutError:
                    late = [baker for baker in bakers if not baker.done()]
                for baker in late:
                    baker.cancel()
                await asyncio.gather(*late, return_exceptions=True)
                return sorted(baker.get_name() for baker in late)
                """,
            "wait_for and gather": """
                for _ in bakers:
                    orders.put_nowait(None)
                try:
                    await asyncio.wait_for(
                        asyncio.gather(*bakers, return_exceptions=True), limit
                    )
                except TimeoutError:
                    pass
                await asyncio.wait(bakers)
                return sorted(b.get_name() for b in bakers if b.cancelled())
                """,
        },
        wrong={
            "cancelled at once": (
                "wanted the cakes ['A', 'C', 'B']",
                """
                for baker in bakers:
                    baker.cancel()
                await asyncio.wait(bakers)
                return []
                """,
            ),
            "nobody is told": (
                "wanted []",
                """
                _, late = await asyncio.wait(bakers, timeout=limit)
                for baker in late:
                    baker.cancel()
                if late:
                    await asyncio.wait(late)
                return sorted(baker.get_name() for baker in late)
                """,
            ),
            "one is told": (
                "wanted []",
                """
                orders.put_nowait(None)
                _, late = await asyncio.wait(bakers, timeout=limit)
                for baker in late:
                    baker.cancel()
                if late:
                    await asyncio.wait(late)
                return sorted(baker.get_name() for baker in late)
                """,
            ),
            "no limit": (
                "wanted the cakes ['A']",
                """
                for _ in bakers:
                    orders.put_nowait(None)
                await asyncio.wait(bakers)
                return []
                """,
            ),
            "waiting for an empty set": (
                "wanted []",
                """
                for _ in bakers:
                    orders.put_nowait(None)
                _, late = await asyncio.wait(bakers, timeout=limit)
                for baker in late:
                    baker.cancel()
                await asyncio.wait(late)
                return sorted(baker.get_name() for baker in late)
                """,
            ),
            "the late are not cancelled": (
                "wanted at 0.4 s",
                """
                for _ in bakers:
                    orders.put_nowait(None)
                _, late = await asyncio.wait(bakers, timeout=limit)
                return sorted(baker.get_name() for baker in late)
                """,
            ),
            "cancelled, but not awaited": (
                "wanted at 0.4 s",
                """
                for _ in bakers:
                    orders.put_nowait(None)
                _, late = await asyncio.wait(bakers, timeout=limit)
                for baker in late:
                    baker.cancel()
                return sorted(baker.get_name() for baker in late)
                """,
            ),
            "the limit is slept out": (
                "wanted at 0.8 s",
                """
                for _ in bakers:
                    orders.put_nowait(None)
                await asyncio.sleep(limit)
                late = [baker for baker in bakers if not baker.done()]
                for baker in late:
                    baker.cancel()
                if late:
                    await asyncio.wait(late)
                return sorted(baker.get_name() for baker in late)
                """,
            ),
            "a limit for each": (
                "wanted the cakes ['A']",
                """
                late = []
                for _ in bakers:
                    orders.put_nowait(None)
                for baker in bakers:
                    _, pending = await asyncio.wait([baker], timeout=limit)
                    late += pending
                for baker in late:
                    baker.cancel()
                if late:
                    await asyncio.wait(late)
                return sorted(b.get_name() for b in late if b.cancelled())
                """,
            ),
            "waiting for the queue": (
                "wanted []",
                """
                try:
                    await asyncio.wait_for(orders.join(), limit)
                except TimeoutError:
                    pass
                late = [baker for baker in bakers if not baker.done()]
                for baker in late:
                    baker.cancel()
                if late:
                    await asyncio.wait(late)
                return sorted(baker.get_name() for baker in late)
                """,
            ),
            "only the cancelled are returned, unnamed": (
                "wanted ['Ada', 'Max']",
                """
                for _ in bakers:
                    orders.put_nowait(None)
                _, late = await asyncio.wait(bakers, timeout=limit)
                for baker in late:
                    baker.cancel()
                if late:
                    await asyncio.wait(late)
                return [baker.cancelled() for baker in late]
                """,
            ),
        },
    ),
    "two_signals": Attempts(
        right={
            "signal.signal, and a word to the loop": """
                loop, stop = asyncio.get_running_loop(), asyncio.Event()
                task = asyncio.create_task(work(stop))
                calls = iter((stop.set, task.cancel))
                def on_signal(*_):
                    if call := next(calls, None):
                        loop.call_soon_threadsafe(call)
                before = signal.signal(signal.SIGTERM, on_signal)
                try:
                    await task
                except asyncio.CancelledError:
                    if asyncio.current_task().cancelling():
                        raise
                    return "cut short"
                finally:
                    signal.signal(signal.SIGTERM, before)
                return "finished"
                """,
            "a task that waits for the second": """
                loop = asyncio.get_running_loop()
                stop, hurry = asyncio.Event(), asyncio.Event()
                loop.add_signal_handler(
                    signal.SIGTERM, lambda: (hurry if stop.is_set() else stop).set()
                )
                task = asyncio.create_task(work(stop))
                second = asyncio.create_task(hurry.wait())
                await asyncio.wait([task, second], return_when="FIRST_COMPLETED")
                second.cancel()
                cut = not task.done()
                if cut:
                    task.cancel()
                await asyncio.wait([task, second])
                loop.remove_signal_handler(signal.SIGTERM)
                return "cut short" if cut else "finished"
                """,
        },
        wrong={
            "no handler": (
                "nobody handles SIGTERM",
                """
                stop = asyncio.Event()
                await work(stop)
                return "finished"
                """,
            ),
            "the wrong signal": (
                "nobody handles SIGTERM",
                """
                stop = asyncio.Event()
                loop = asyncio.get_running_loop()
                loop.add_signal_handler(signal.SIGINT, stop.set)
                task = asyncio.create_task(work(stop))
                await asyncio.wait([task])
                loop.remove_signal_handler(signal.SIGINT)
                return "cut short" if task.cancelled() else "finished"
                """,
            ),
            "cancelled at the first signal": (
                "wanted ('finished', 0.8)",
                """
                loop, stop = asyncio.get_running_loop(), asyncio.Event()
                task = asyncio.create_task(work(stop))
                loop.add_signal_handler(signal.SIGTERM, task.cancel)
                await asyncio.wait([task])
                loop.remove_signal_handler(signal.SIGTERM)
                return "cut short" if task.cancelled() else "finished"
                """,
            ),
            "deaf to the second": (
                "wanted ('cut short', 0.5)",
                """
                loop, stop = asyncio.get_running_loop(), asyncio.Event()
                task = asyncio.create_task(work(stop))
                loop.add_signal_handler(signal.SIGTERM, stop.set)
                await asyncio.wait([task])
                loop.remove_signal_handler(signal.SIGTERM)
                return "cut short" if task.cancelled() else "finished"
                """,
            ),
            "the third cuts the clean-up": (
                "wanted ('cut short', 0.5)",
                """
                loop, stop = asyncio.get_running_loop(), asyncio.Event()
                task = asyncio.create_task(work(stop))
                def on_signal():
                    if stop.is_set():
                        task.cancel()
                    stop.set()
                loop.add_signal_handler(signal.SIGTERM, on_signal)
                await asyncio.wait([task])
                loop.remove_signal_handler(signal.SIGTERM)
                return "cut short" if task.cancelled() else "finished"
                """,
            ),
            "the clean-up is not awaited": (
                "wanted ('cut short', 0.5)",
                """
                loop, stop = asyncio.get_running_loop(), asyncio.Event()
                hurry = asyncio.Event()
                task = asyncio.create_task(work(stop))
                loop.add_signal_handler(
                    signal.SIGTERM, lambda: (hurry if stop.is_set() else stop).set()
                )
                second = asyncio.create_task(hurry.wait())
                await asyncio.wait([task, second], return_when="FIRST_COMPLETED")
                second.cancel()
                loop.remove_signal_handler(signal.SIGTERM)
                if task.done():
                    return "finished"
                task.cancel()
                return "cut short"
                """,
            ),
            "the handler stays": (
                "a handler is left",
                """
                loop, stop = asyncio.get_running_loop(), asyncio.Event()
                task = asyncio.create_task(work(stop))
                def on_signal():
                    if not stop.is_set():
                        stop.set()
                    elif not task.cancelling():
                        task.cancel()
                loop.add_signal_handler(signal.SIGTERM, on_signal)
                await asyncio.wait([task])
                return "cut short" if task.cancelled() else "finished"
                """,
            ),
            "the cancellation comes out": (
                "wanted ('cut short', 0.5)",
                """
                loop, stop = asyncio.get_running_loop(), asyncio.Event()
                task = asyncio.create_task(work(stop))
                def on_signal():
                    if not stop.is_set():
                        stop.set()
                    elif not task.cancelling():
                        task.cancel()
                loop.add_signal_handler(signal.SIGTERM, on_signal)
                try:
                    await task
                finally:
                    loop.remove_signal_handler(signal.SIGTERM)
                return "finished"
                """,
            ),
            "only the first signal is waited for": (
                "wanted ('finished', 0.8)",
                """
                loop, stop = asyncio.get_running_loop(), asyncio.Event()
                task = asyncio.create_task(work(stop))
                loop.add_signal_handler(signal.SIGTERM, stop.set)
                await stop.wait()
                loop.remove_signal_handler(signal.SIGTERM)
                return "finished"
                """,
            ),
        },
    ),
}
