from attempts import Attempts

ATTEMPTS = {
    "link_check": Attempts(
        right={
            "a task group": """
                found = dict.fromkeys(paths)

                async def check(path):
                    try:
                        async with asyncio.timeout(0.5), session.get(path) as answer:
                            found[path] = f"{answer.status}"
                    except TimeoutError:
                        found[path] = "too late"
                    except ClientError:
                        found[path] = "no answer"

                async with asyncio.TaskGroup() as group:
                    for path in paths:
                        group.create_task(check(path))
                return found
                """,
            "gather with return_exceptions": """
                limit = ClientTimeout(0.5)
                jobs = [session.get(path, timeout=limit) for path in paths]
                found = {}
                for path, answer in zip(paths, await asyncio.gather(*jobs, return_exceptions=True)):
                    if isinstance(answer, TimeoutError):
                        found[path] = "too late"
                    elif isinstance(answer, ClientError):
                        found[path] = "no answer"
                    else:
                        found[path] = str(answer.status)
                        answer.release()
                return found
                """,
        },
        wrong={
            "one after the other": (
                "wanted 0.5 s",
                """
                found = {}
                for path in paths:
                    try:
                        limit = ClientTimeout(total=0.5)
                        async with session.get(path, timeout=limit) as answer:
                            found[path] = str(answer.status)
                    except TimeoutError:
                        found[path] = "too late"
                    except ClientError:
                        found[path] = "no answer"
                return found
                """,
            ),
            "no timeout": (
                "'/slow': '200'",
                """
                async def check(path):
                    try:
                        async with session.get(path) as answer:
                            return str(answer.status)
                    except ClientError:
                        return "no answer"
                return dict(zip(paths, await asyncio.gather(*map(check, paths))))
                """,
            ),
            "nothing is caught": (
                "ServerDisconnectedError",
                """
                async def check(path):
                    limit = ClientTimeout(total=0.5)
                    async with session.get(path, timeout=limit) as answer:
                        return str(answer.status)
                async with asyncio.TaskGroup() as group:
                    tasks = [group.create_task(check(path)) for path in paths]
                return {path: task.result() for path, task in zip(paths, tasks)}
                """,
            ),
            "the status is raised": (
                "'/gone': 'no answer'",
                """
                async def check(path):
                    try:
                        async with asyncio.timeout(0.5), session.get(path) as answer:
                            answer.raise_for_status()
                            return str(answer.status)
                    except TimeoutError:
                        return "too late"
                    except ClientError:
                        return "no answer"
                return dict(zip(paths, await asyncio.gather(*map(check, paths))))
                """,
            ),
            "numbers, not words": (
                "'/home': 200",
                """
                async def check(path):
                    try:
                        async with asyncio.timeout(0.5), session.get(path) as answer:
                            return answer.status
                    except TimeoutError:
                        return "too late"
                    except ClientError:
                        return "no answer"
                return dict(zip(paths, await asyncio.gather(*map(check, paths))))
                """,
            ),
            "ClientError first, and the socket's timeout": (
                "'/slow': 'no answer'",
                """
                limit = ClientTimeout(sock_read=0.5)
                async def check(path):
                    try:
                        async with session.get(path, timeout=limit) as answer:
                            return str(answer.status)
                    except ClientError:
                        return "no answer"
                    except TimeoutError:
                        return "too late"
                return dict(zip(paths, await asyncio.gather(*map(check, paths))))
                """,
            ),
            "one timeout around them all": (
                "TimeoutError",
                """
                async def check(path):
                    try:
                        async with session.get(path) as answer:
                            return str(answer.status)
                    except ClientError:
                        return "no answer"
                async with asyncio.timeout(0.5):
                    return dict(zip(paths, await asyncio.gather(*map(check, paths))))
                """,
            ),
        },
    ),
    "two_banks": Attempts(
        right={
            "its own timeout, and text to send": """
                from aiohttp import ClientTimeout
                failure = None
                for path in paths:
                    try:
                        async with session.get(path, timeout=ClientTimeout(total=0.2)) as answer:
                            if answer.status != 200:
                                failure = web.HTTPBadGateway(text="out of order")
                                continue
                            return web.json_response(await answer.json())
                    except TimeoutError:
                        failure = web.HTTPGatewayTimeout(text="late")
                    except ClientError:
                        failure = web.HTTPBadGateway(text="out of order")
                return failure
                """,
        },
        wrong={
            "the status is ignored": (
                "failing good: 200 with",
                """
                for path in paths:
                    try:
                        async with asyncio.timeout(0.2), session.get(path) as answer:
                            return web.json_response(await answer.json())
                    except TimeoutError:
                        problem = web.HTTPGatewayTimeout()
                    except (ClientError, ValueError):
                        problem = web.HTTPBadGateway()
                raise problem
                """,
            ),
            "the second bank is not asked": (
                "late good: (504, 0.2), but wanted (200, 0.2)",
                """
                for path in paths:
                    try:
                        async with asyncio.timeout(0.2), session.get(path) as answer:
                            answer.raise_for_status()
                            return web.json_response(await answer.json())
                    except TimeoutError:
                        raise web.HTTPGatewayTimeout
                    except ClientError:
                        raise web.HTTPBadGateway
                """,
            ),
            "one timeout for both": (
                "late good: (504, 0.2), but wanted (200, 0.2)",
                """
                try:
                    async with asyncio.timeout(0.2):
                        for path in paths:
                            try:
                                async with session.get(path) as answer:
                                    answer.raise_for_status()
                                    return web.json_response(await answer.json())
                            except ClientError:
                                pass
                except TimeoutError:
                    raise web.HTTPGatewayTimeout
                raise web.HTTPBadGateway
                """,
            ),
            "any failure is 502": (
                "failing late: (502, 0.2), but wanted (504, 0.2)",
                """
                for path in paths:
                    try:
                        async with asyncio.timeout(0.2), session.get(path) as answer:
                            answer.raise_for_status()
                            return web.json_response(await answer.json())
                    except Exception:
                        pass
                raise web.HTTPBadGateway
                """,
            ),
            "any late one is 504": (
                "late failing: (504, 0.2), but wanted (502, 0.2)",
                """
                late = False
                for path in paths:
                    try:
                        async with asyncio.timeout(0.2), session.get(path) as answer:
                            answer.raise_for_status()
                            return web.json_response(await answer.json())
                    except TimeoutError:
                        late = True
                    except ClientError:
                        pass
                raise web.HTTPGatewayTimeout if late else web.HTTPBadGateway
                """,
            ),
            "both at once": (
                "good late: (200, 0.2), but wanted (200, 0.0)",
                """
                async def ask(path):
                    try:
                        async with asyncio.timeout(0.2), session.get(path) as answer:
                            answer.raise_for_status()
                            return web.json_response(await answer.json())
                    except TimeoutError:
                        return web.HTTPGatewayTimeout()
                    except ClientError:
                        return web.HTTPBadGateway()
                answers = await asyncio.gather(*map(ask, paths))
                return next((one for one in answers if one.status == 200), answers[-1])
                """,
            ),
            "no timeout": (
                "late good: (200, 2.0), but wanted (200, 0.2)",
                """
                for path in paths:
                    try:
                        async with session.get(path) as answer:
                            answer.raise_for_status()
                            return web.json_response(await answer.json())
                    except ClientError:
                        pass
                raise web.HTTPBadGateway
                """,
            ),
            "the wrong content type is not caught": (
                "page good: ContentTypeError",
                """
                for path in paths:
                    try:
                        async with asyncio.timeout(0.2), session.get(path) as answer:
                            if answer.status == 200:
                                return web.json_response(await answer.json())
                        problem = web.HTTPBadGateway()
                    except TimeoutError:
                        problem = web.HTTPGatewayTimeout()
                raise problem
                """,
            ),
            "the data without a response": (
                "but wanted (200, 0.0)",
                """
                async with session.get(paths[0]) as answer:
                    return await answer.json()
                """,
            ),
        },
    ),
    "size_limit": Attempts(
        right={
            "iter_chunked": """
                parts, size = [], 0
                async with session.get(path) as answer:
                    async for chunk in answer.content.iter_chunked(512):
                        parts.append(chunk)
                        size += len(chunk)
                        if size > limit:
                            raise ValueError("too big")
                return b"".join(parts)
                """,
            "read piece by piece, closed by hand": """
                answer = await session.get(path)
                try:
                    body = b""
                    while chunk := await answer.content.readany():
                        body += chunk
                        if len(body) > limit:
                            raise ValueError("too big")
                    return body
                finally:
                    answer.close()
                """,
        },
        wrong={
            "the whole body, then the size": (
                "/endless: TimeoutError, but wanted ValueError",
                """
                async with session.get(path) as answer:
                    body = await answer.read()
                if len(body) > limit:
                    raise ValueError("too big")
                return body
                """,
            ),
            "Content-Length is trusted": (
                "/endless: TimeoutError, but wanted ValueError",
                """
                async with session.get(path) as answer:
                    if (answer.content_length or 0) > limit:
                        raise ValueError("too big")
                    return await answer.read()
                """,
            ),
            "exactly the limit is refused": (
                "/exact: ValueError, but wanted 5000",
                """
                body = b""
                async with session.get(path) as answer:
                    async for chunk in answer.content.iter_any():
                        body += chunk
                        if len(body) >= limit:
                            raise ValueError("too big")
                return body
                """,
            ),
            "the first piece only": (
                "/small: 1000, but wanted 3000",
                """
                async with session.get(path) as answer:
                    return await answer.content.read(limit)
                """,
            ),
            "the body is cut": (
                "/endless: 6000, but wanted ValueError",
                """
                body = b""
                async with session.get(path) as answer:
                    async for chunk in answer.content.iter_any():
                        body += chunk
                        if len(body) > limit:
                            break
                return body
                """,
            ),
            "the response is left open": (
                "/endless: the server is still sending",
                """
                answer = await session.get(path)
                session.kept = answer
                body = b""
                async for chunk in answer.content.iter_any():
                    body += chunk
                    if len(body) > limit:
                        raise ValueError("too big")
                return body
                """,
            ),
            "each piece is measured": (
                "/endless: TimeoutError, but wanted ValueError",
                """
                body = b""
                async with session.get(path) as answer:
                    async for chunk in answer.content.iter_any():
                        if len(chunk) > limit:
                            raise ValueError("too big")
                        body += chunk
                return body
                """,
            ),
        },
    ),
}
