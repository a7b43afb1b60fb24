# needs: python>=3.15, sockets
import asyncio
import contextlib
import contextvars

order = contextvars.ContextVar("order", default=None)


async def group_closes_quietly():
    async def steps():
        async with asyncio.TaskGroup():
            yield

    generator = steps()
    await anext(generator)
    try:
        await generator.aclose()
    except BaseExceptionGroup:
        return False
    return True


async def manager_around_async():
    door = ["closed"]

    @contextlib.contextmanager
    def open_door():
        door.append("open")
        yield
        door.append("closed")

    @open_door()
    async def enter():
        return door[-1]

    return await enter() == "open"


async def one_context_per_connection():
    heard = asyncio.get_running_loop().create_future()

    class Waiter(asyncio.Protocol):
        def connection_made(self, transport):
            self.transport = transport
            order.set("tea")

        def data_received(self, data):
            heard.set_result(order.get())
            self.transport.close()

    loop = asyncio.get_running_loop()
    server = await loop.create_server(Waiter, "127.0.0.1", 0)
    address = server.sockets[0].getsockname()
    _, writer = await asyncio.open_connection(*address)
    writer.write(b"and now?")
    answer = await heard
    writer.close()
    await writer.wait_closed()
    server.close()
    await server.wait_closed()
    return answer == "tea"


def unpacking():
    code = "async def f(): [*row async for row in rows]"
    try:
        compile(code, "f.py", "exec")
    except SyntaxError:
        return False
    return True


def check(text, answer):
    print("yes" if answer else "no", "", text)


check(
    "a group in a generator lets it close",
    asyncio.run(group_closes_quietly()),
)
check(
    "a decorator @contextmanager waits for async def",
    asyncio.run(manager_around_async()),
)
check(
    "callbacks of a connection share a context",
    asyncio.run(one_context_per_connection()),
)
check("* unpacks in an async comprehension", unpacking())
