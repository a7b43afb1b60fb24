from attempts import Attempts

ATTEMPTS = {
    "thermometers": Attempts(
        right={
            "gather": "await asyncio.gather(*map(read, rooms))",
            "tasks, then a loop": """
                tasks = [asyncio.create_task(read(room)) for room in rooms]
                for task in tasks:
                    await task
                """,
        },
        wrong={
            "one after the other": (
                "wanted at 0.4 s",
                """
                for room in rooms:
                    await read(room)
                """,
            ),
            "a task at a time": (
                "wanted at 0.4 s",
                """
                for room in rooms:
                    await asyncio.create_task(read(room))
                """,
            ),
            "a group at a time": (
                "wanted at 0.4 s",
                """
                for room in rooms:
                    async with asyncio.TaskGroup() as group:
                        group.create_task(read(room))
                """,
            ),
            "started, but not awaited": (
                "wanted {'attic': 28",
                """
                global tasks
                tasks = [asyncio.create_task(read(room)) for room in rooms]
                """,
            ),
            "the last one only": (
                "wanted {'attic': 28",
                """
                global tasks
                tasks = [asyncio.create_task(read(room)) for room in rooms]
                await tasks[-1]
                """,
            ),
            "a loop in a thread each": (
                "one thread is enough",
                """
                import time
                def work(room):
                    asyncio.run(read(room))
                    time.sleep(1)
                for room in rooms:
                    threading.Thread(target=work, args=(room,)).start()
                await asyncio.sleep(0.4)
                """,
            ),
            "a thread each, by the clock": (
                "one thread is enough",
                """
                await asyncio.gather(
                    *(asyncio.to_thread(asyncio.run, read(room)) for room in rooms)
                )
                """,
            ),
            "made up": (
                "wanted at 0.4 s",
                "readings.update(DEGREES)",
            ),
        },
    ),
    "waits_or_computes": Attempts(
        right={
            "nanoseconds": """
                began = time.process_time_ns()
                job()
                return "computes" if time.process_time_ns() - began > 10**8 else "waits"
                """,
            "the time of the thread": """
                began = time.thread_time()
                job()
                return "waits" if time.thread_time() - began < 0.1 else "computes"
                """,
        },
        wrong={
            "the clock alone": (
                "wanted: add_numbers computes",
                """
                began = time.perf_counter()
                job()
                return "waits" if time.perf_counter() - began > 0.1 else "computes"
                """,
            ),
            "whoever is slow computes": (
                "wanted: ask_buoy waits",
                """
                began = time.perf_counter()
                job()
                return "computes" if time.perf_counter() - began > 0.1 else "waits"
                """,
            ),
            "any work at all": (
                "wanted: ask_buoy waits",
                """
                began = time.process_time()
                job()
                return "computes" if time.process_time() > began else "waits"
                """,
            ),
            "the answers swapped": (
                "wanted: ask_buoy waits",
                """
                began = time.process_time()
                job()
                return "waits" if time.process_time() - began > 0.1 else "computes"
                """,
            ),
            "the job is not called": (
                "wanted: add_numbers computes",
                """
                began = time.process_time()
                job
                return "computes" if time.process_time() - began > 0.1 else "waits"
                """,
            ),
            "no answer": ("wanted: ask_buoy waits", "job()"),
        },
    ),
    "wires": Attempts(
        right={
            "select": """
                import select
                left, heard = list(ends), []
                while left:
                    for end in select.select(left, [], [])[0]:
                        heard.append(end.recv(100).decode())
                        left.remove(end)
                return heard
                """,
            "asyncio": """
                import asyncio
                async def one(end, heard):
                    end.setblocking(False)
                    loop = asyncio.get_running_loop()
                    heard.append((await loop.sock_recv(end, 100)).decode())
                async def every():
                    heard = []
                    await asyncio.gather(*(one(end, heard) for end in ends))
                    return heard
                return asyncio.run(every())
                """,
        },
        wrong={
            "a blocking recv in turn": (
                "wanted ['plumber', 'aunt', 'postman']",
                "return [end.recv(100).decode() for end in ends]",
            ),
            "asking again and again": (
                "the processor was busy",
                """
                heard, left = [], list(ends)
                while left:
                    for end in tuple(left):
                        end.setblocking(False)
                        try:
                            heard.append(end.recv(100).decode())
                        except BlockingIOError:
                            continue
                        left.remove(end)
                return heard
                """,
            ),
            "a thread for each": (
                "listen in one thread",
                """
                heard = []
                def one(end):
                    heard.append(end.recv(100).decode())
                threads = [threading.Thread(target=one, args=(end,)) for end in ends]
                for thread in threads:
                    thread.start()
                for thread in threads:
                    thread.join()
                return heard
                """,
            ),
            "one select": (
                "wanted ['plumber', 'aunt', 'postman']",
                """
                selector = selectors.DefaultSelector()
                for end in ends:
                    selector.register(end, selectors.EVENT_READ)
                return [key.fileobj.recv(100).decode() for key, _ in selector.select()]
                """,
            ),
            "bytes": (
                "wanted ['plumber', 'aunt', 'postman']",
                """
                selector = selectors.DefaultSelector()
                for end in ends:
                    selector.register(end, selectors.EVENT_READ)
                heard = []
                while len(heard) < len(ends):
                    for key, _ in selector.select():
                        heard.append(key.fileobj.recv(100))
                return heard
                """,
            ),
        },
    ),
}
