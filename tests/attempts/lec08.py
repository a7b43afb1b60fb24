from attempts import Attempts

ATTEMPTS = {
    "transfer": Attempts(
        right={
            "the locks by hand": """
                locks = [source.lock, target.lock]
                if source.number > target.number:
                    locks.reverse()
                for lock in locks:
                    await lock.acquire()
                try:
                    balance = await source.load()
                    if balance < amount:
                        return False
                    await source.save(balance - amount)
                    await target.save(await target.load() + amount)
                    return True
                finally:
                    for lock in locks:
                        lock.release()
                """,
            "one account after the other": """
                async with source.lock:
                    balance = await source.load()
                    if balance < amount:
                        return False
                    await source.save(balance - amount)
                async with target.lock:
                    await target.save(await target.load() + amount)
                return True
                """,
        },
        wrong={
            "no lock": (
                "one source: wanted ([True, False], [20, 30, 0])",
                """
                balance = await source.load()
                if balance < amount:
                    return False
                await source.save(balance - amount)
                await target.save(await target.load() + amount)
                return True
                """,
            ),
            "the source first": (
                "there and back: a deadlock",
                """
                async with source.lock, target.lock:
                    balance = await source.load()
                    if balance < amount:
                        return False
                    await source.save(balance - amount)
                    await target.save(await target.load() + amount)
                    return True
                """,
            ),
            "only the source is locked": (
                "there and back: wanted ([True, True, True], [70, 90, 40])",
                """
                async with source.lock:
                    balance = await source.load()
                    if balance < amount:
                        return False
                    await source.save(balance - amount)
                    await target.save(await target.load() + amount)
                    return True
                """,
            ),
            "one lock for all": (
                "two pairs: 0.8 s, not 0.4 s",
                """
                lock = transfer.__dict__.setdefault("lock", asyncio.Lock())
                async with lock:
                    balance = await source.load()
                    if balance < amount:
                        return False
                    await source.save(balance - amount)
                    await target.save(await target.load() + amount)
                    return True
                """,
            ),
            "the balance is read before the lock": (
                "one source: wanted ([True, False], [20, 30, 0])",
                """
                balance = await source.load()
                if balance < amount:
                    return False
                first, second = sorted([source, target], key=lambda a: a.number)
                async with first.lock, second.lock:
                    await source.save(balance - amount)
                    await target.save(await target.load() + amount)
                    return True
                """,
            ),
            "a refusal keeps the locks": (
                "too much: a lock is still held",
                """
                first, second = sorted([source, target], key=lambda a: a.number)
                await first.lock.acquire()
                await second.lock.acquire()
                balance = await source.load()
                if balance < amount:
                    return False
                await source.save(balance - amount)
                await target.save(await target.load() + amount)
                first.lock.release()
                second.lock.release()
                return True
                """,
            ),
            "no word of a refusal": (
                "too much: wanted ([False], [20, 50])",
                """
                first, second = sorted([source, target], key=lambda a: a.number)
                async with first.lock, second.lock:
                    balance = await source.load()
                    if balance >= amount:
                        await source.save(balance - amount)
                        await target.save(await target.load() + amount)
                    return True
                """,
            ),
        },
    ),
    "courier": Attempts(
        right={
            "a way out inside the loop": """
                while True:
                    parcel = await queue.get()
                    try:
                        if parcel is None:
                            return
                        await deliver(parcel)
                        report(f"{parcel}: delivered")
                    except ConnectionError as error:
                        report(f"{parcel}: {error}")
                    finally:
                        queue.task_done()
                """,
        },
        wrong={
            "nothing is marked": (
                "join() waits forever",
                """
                while (parcel := await queue.get()) is not None:
                    try:
                        await deliver(parcel)
                        report(f"{parcel}: delivered")
                    except ConnectionError as error:
                        report(f"{parcel}: {error}")
                """,
            ),
            "a failure is not marked": (
                "join() waits forever",
                """
                while (parcel := await queue.get()) is not None:
                    try:
                        await deliver(parcel)
                        report(f"{parcel}: delivered")
                        queue.task_done()
                    except ConnectionError as error:
                        report(f"{parcel}: {error}")
                queue.task_done()
                """,
            ),
            "None is not marked": (
                "join() waits forever",
                """
                while (parcel := await queue.get()) is not None:
                    try:
                        await deliver(parcel)
                        report(f"{parcel}: delivered")
                    except ConnectionError as error:
                        report(f"{parcel}: {error}")
                    finally:
                        queue.task_done()
                """,
            ),
            "marked before the delivery": (
                "wanted '0.3 s: join() is over', not '0.2 s: join() is over'",
                """
                while True:
                    parcel = await queue.get()
                    queue.task_done()
                    if parcel is None:
                        return
                    try:
                        await deliver(parcel)
                        report(f"{parcel}: delivered")
                    except ConnectionError as error:
                        report(f"{parcel}: {error}")
                """,
            ),
            "marked twice": (
                "a courier fell: ValueError('task_done() called too many times')",
                """
                while (parcel := await queue.get()) is not None:
                    try:
                        await deliver(parcel)
                        report(f"{parcel}: delivered")
                        queue.task_done()
                    except ConnectionError as error:
                        report(f"{parcel}: {error}")
                    finally:
                        queue.task_done()
                queue.task_done()
                """,
            ),
            "an error ends the courier": (
                "a courier fell: ConnectionError('the road is closed')",
                """
                while (parcel := await queue.get()) is not None:
                    try:
                        await deliver(parcel)
                        report(f"{parcel}: delivered")
                    finally:
                        queue.task_done()
                queue.task_done()
                """,
            ),
            "until the queue is empty": (
                "join() waits forever",
                """
                while not queue.empty():
                    parcel = await queue.get()
                    try:
                        await deliver(parcel)
                        report(f"{parcel}: delivered")
                    except ConnectionError as error:
                        report(f"{parcel}: {error}")
                    finally:
                        queue.task_done()
                """,
            ),
            "None is a parcel": (
                "a courier has not gone home",
                """
                while True:
                    parcel = await queue.get()
                    try:
                        await deliver(parcel)
                        report(f"{parcel}: delivered")
                    except ConnectionError as error:
                        report(f"{parcel}: {error}")
                    finally:
                        queue.task_done()
                """,
            ),
            "None is passed on": (
                "join() waits forever",
                """
                while (parcel := await queue.get()) is not None:
                    try:
                        await deliver(parcel)
                        report(f"{parcel}: delivered")
                    except ConnectionError as error:
                        report(f"{parcel}: {error}")
                    finally:
                        queue.task_done()
                queue.put_nowait(None)
                queue.task_done()
                """,
            ),
        },
    ),
    "restaurant": Attempts(
        right={
            "a loop around wait": """
                async with hall.changed:
                    while hall.free < size:
                        await hall.changed.wait()
                    hall.free -= size
                try:
                    await eat()
                finally:
                    hall.free += size
                    async with hall.changed:
                        hall.changed.notify_all()
                """,
        },
        wrong={
            "nobody waits": (
                "wanted '0.1 s  student, 0 seats free', not '0.0 s  couple, -2 seats free'",
                """
                hall.free -= size
                try:
                    await eat()
                finally:
                    hall.free += size
                """,
            ),
            "the lock is held during the meal": (
                "wanted '0.0 s  guest, 0 seats free', not '0.4 s  guest, 3 seats free'",
                """
                async with hall.changed:
                    await hall.changed.wait_for(lambda: hall.free >= size)
                    hall.free -= size
                    try:
                        await eat()
                    finally:
                        hall.free += size
                        hall.changed.notify_all()
                """,
            ),
            "nobody is told": (
                "wanted '0.1 s  student, 0 seats free', not 'someone waits forever'",
                """
                async with hall.changed:
                    await hall.changed.wait_for(lambda: hall.free >= size)
                    hall.free -= size
                try:
                    await eat()
                finally:
                    hall.free += size
                """,
            ),
            "only one is told": (
                "wanted '0.1 s  student, 0 seats free', not '0.4 s  student, 3 seats free'",
                """
                async with hall.changed:
                    await hall.changed.wait_for(lambda: hall.free >= size)
                    hall.free -= size
                try:
                    await eat()
                finally:
                    async with hall.changed:
                        hall.free += size
                        hall.changed.notify()
                """,
            ),
            "told without the lock": (
                "cannot notify on un-acquired lock",
                """
                async with hall.changed:
                    await hall.changed.wait_for(lambda: hall.free >= size)
                    hall.free -= size
                try:
                    await eat()
                finally:
                    hall.free += size
                    hall.changed.notify_all()
                """,
            ),
            "if in place of while": (
                "wanted '0.1 s  student, 0 seats free', not '0.1 s  couple, -1 seats free'",
                """
                async with hall.changed:
                    if hall.free < size:
                        await hall.changed.wait()
                    hall.free -= size
                try:
                    await eat()
                finally:
                    async with hall.changed:
                        hall.free += size
                        hall.changed.notify_all()
                """,
            ),
            "the seats are lost with an error": (
                "wanted '0.7 s  club, 0 seats free', not 'someone waits forever'",
                """
                async with hall.changed:
                    await hall.changed.wait_for(lambda: hall.free >= size)
                    hall.free -= size
                await eat()
                async with hall.changed:
                    hall.free += size
                    hall.changed.notify_all()
                """,
            ),
            "the error is swallowed": (
                "wanted 'critics: the soup is cold', not '0.7 s  club, 0 seats free'",
                """
                async with hall.changed:
                    await hall.changed.wait_for(lambda: hall.free >= size)
                    hall.free -= size
                try:
                    await eat()
                except ValueError:
                    pass
                async with hall.changed:
                    hall.free += size
                    hall.changed.notify_all()
                """,
            ),
        },
    ),
}
