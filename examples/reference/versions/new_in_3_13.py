# needs: python>=3.13
import inspect
import pkgutil

NEW = """
asyncio.Queue.shutdown
asyncio.QueueShutDown
asyncio.Server.close_clients
asyncio.Server.abort_clients
asyncio.EventLoop
asyncio.SelectorEventLoop.create_server(keep_alive)
asyncio.SelectorEventLoop.create_unix_server(cleanup_socket)
unittest.IsolatedAsyncioTestCase.loop_factory
"""


def here(name):
    path, _, parameter = name.rstrip(")").partition("(")
    try:
        thing = pkgutil.resolve_name(path)
    except (AttributeError, ImportError):
        return False
    if not parameter:
        return True
    return parameter in inspect.signature(thing).parameters


for name in NEW.split():
    print("here" if here(name) else "not here", name)
