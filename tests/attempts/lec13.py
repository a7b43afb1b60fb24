from attempts import Attempts

ATTEMPTS = {
    "last_tickets": Attempts(
        right={
            "the row is claimed by a condition on the value read": """
                if count < 1:
                    raise ValueError(count)
                while True:
                    async with Session.begin() as session:
                        free = await session.scalar(text("SELECT free FROM shows"))
                        if free < count:
                            return False
                        update = text("UPDATE shows SET free = :new WHERE free = :old")
                        values = {"new": free - count, "old": free}
                        if (await session.execute(update, values)).rowcount:
                            return True
                """,
        },
        wrong={
            "read, then write": (
                "the answers must be [True, True, False]",
                """
                if count <= 0:
                    raise ValueError(count)
                async with Session.begin() as session:
                    free = await session.scalar(text("SELECT free FROM shows"))
                    if free < count:
                        return False
                    update = text("UPDATE shows SET free = :n")
                    await session.execute(update, {"n": free - count})
                    return True
                """,
            ),
            "no condition": (
                "the answers must be [True, True, False]",
                """
                if count <= 0:
                    raise ValueError(count)
                async with Session.begin() as session:
                    update = text("UPDATE shows SET free = free - :n")
                    result = await session.execute(update, {"n": count})
                    return result.rowcount == 1
                """,
            ),
            "rowcount is not looked at": (
                "the answers must be [True, True, False]",
                """
                if count <= 0:
                    raise ValueError(count)
                async with Session.begin() as session:
                    update = text("UPDATE shows SET free = free - :n WHERE free >= :n")
                    await session.execute(update, {"n": count})
                    return True
                """,
            ),
            "no commit": (
                "the answers must be [True, True, False]",
                """
                if count <= 0:
                    raise ValueError(count)
                async with Session() as session:
                    update = text("UPDATE shows SET free = free - :n WHERE free >= :n")
                    result = await session.execute(update, {"n": count})
                    return result.rowcount == 1
                """,
            ),
            "the check of the number is forgotten for zero": (
                "the answers must be ['ValueError', 'ValueError']",
                """
                if count < 0:
                    raise ValueError(count)
                async with Session.begin() as session:
                    update = text("UPDATE shows SET free = free - :n WHERE free >= :n")
                    result = await session.execute(update, {"n": count})
                    return result.rowcount == 1
                """,
            ),
            "negative counts are sold": (
                "the answers must be ['ValueError', 'ValueError']",
                """
                async with Session.begin() as session:
                    update = text("UPDATE shows SET free = free - :n WHERE free >= :n")
                    result = await session.execute(update, {"n": count})
                    return result.rowcount == 1
                """,
            ),
        },
    ),
    "own_sessions": Attempts(
        right={
            "a session for each, gathered, the others cancelled": """
                async def ask(table):
                    async with Session() as session:
                        return table, await count(session, table)
                tasks = [asyncio.create_task(ask(table)) for table in tables]
                try:
                    return dict(await asyncio.gather(*tasks))
                finally:
                    for task in tasks:
                        task.cancel()
                    await asyncio.gather(*tasks, return_exceptions=True)
                """,
        },
        wrong={
            "one session for all": (
                "two queries at once on one session",
                """
                async with Session() as session:
                    numbers = await asyncio.gather(*(count(session, t) for t in tables))
                return dict(zip(tables, numbers))
                """,
            ),
            "one after the other": (
                "at 0.6 s, wanted at 0.2 s",
                """
                async with Session() as session:
                    return {table: await count(session, table) for table in tables}
                """,
            ),
            "errors become zeros": (
                "wanted: an error",
                """
                async def ask(table):
                    async with Session() as session:
                        return await count(session, table)
                numbers = await asyncio.gather(*map(ask, tables), return_exceptions=True)
                return {t: 0 if isinstance(n, Exception) else n for t, n in zip(tables, numbers)}
                """,
            ),
            "the others run on": (
                "a task is still running",
                """
                async def ask(table):
                    async with Session() as session:
                        return await count(session, table)
                return dict(zip(tables, await asyncio.gather(*map(ask, tables))))
                """,
            ),
            "an open session": (
                "a session is not closed",
                """
                SESSIONS = globals().setdefault("SESSIONS", [])
                async def ask(table):
                    SESSIONS.append(Session())
                    return await count(SESSIONS[-1], table)
                async with asyncio.TaskGroup() as group:
                    tasks = {t: group.create_task(ask(t)) for t in tables}
                return {table: task.result() for table, task in tasks.items()}
                """,
            ),
        },
    ),
}
