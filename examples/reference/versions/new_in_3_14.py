# needs: python>=3.14
import inspect
import pkgutil

NEW = """
asyncio.create_task(kwargs)
asyncio.TaskGroup.create_task(kwargs)
asyncio.capture_call_graph
asyncio.format_call_graph
asyncio.print_call_graph
asyncio.future_add_to_awaited_by
asyncio.future_discard_from_awaited_by
concurrent.futures.InterpreterPoolExecutor
concurrent.futures.ProcessPoolExecutor.terminate_workers
concurrent.futures.ProcessPoolExecutor.kill_workers
concurrent.futures.ThreadPoolExecutor.map(buffersize)
contextvars.Token.__enter__
sys.flags.thread_inherit_context
pdb.set_trace_async
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
