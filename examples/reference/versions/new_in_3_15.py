# needs: python>=3.15
import inspect
import pkgutil

NEW = """
asyncio.TaskGroup.cancel
profiling.sampling
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
