# needs: python>=3.12
import inspect
import pkgutil

NEW = """
asyncio.eager_task_factory
asyncio.create_eager_task_factory
asyncio.Task(eager_start)
asyncio.Task.get_context
asyncio.Handle.get_context
asyncio.run(loop_factory)
asyncio.SelectorEventLoop.create_connection(all_errors)
asyncio.SelectorEventLoop.shutdown_default_executor(timeout)
asyncio.StreamWriter.start_tls(ssl_shutdown_timeout)
inspect.markcoroutinefunction
itertools.batched
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
