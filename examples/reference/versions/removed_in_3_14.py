# needs: python>=3.14
import pkgutil

REMOVED = """
asyncio.get_child_watcher
asyncio.set_child_watcher
asyncio.AbstractChildWatcher
asyncio.FastChildWatcher
asyncio.MultiLoopChildWatcher
asyncio.PidfdChildWatcher
asyncio.SafeChildWatcher
asyncio.ThreadedChildWatcher
"""


def here(name):
    try:
        pkgutil.resolve_name(name)
    except (AttributeError, ImportError):
        return False
    return True


for name in REMOVED.split():
    print("here" if here(name) else "not here", name)
