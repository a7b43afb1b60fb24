"""Sets of tasks have the same order in each run: CPython goes by addresses, which change.

What a program prints must not depend on that order, but what its tasks do may well: it is the order
in which asyncio.run() and a TaskGroup cancel them.  So the hash of a task is made of its number.
"""

import asyncio
import weakref

FEW = 8  # sets of the first tasks are in order, as one would expect; those of many are in none
LARGE = 2**60


def install(*, backwards: bool = False) -> None:
    """Number all tasks made from now on; `backwards` turns the order of their sets round."""
    alive, last = weakref.WeakValueDictionary(), 0

    class Task(asyncio.Task):
        __module__, __doc__ = asyncio.Task.__module__, asyncio.Task.__doc__
        __qualname__ = asyncio.Task.__qualname__

        def __hash__(self):
            try:
                return self._hash
            except AttributeError:
                self._hash = make_hash(self)
                return self._hash

    def make_hash(task):
        nonlocal last
        if len(alive) < 2:  # all but asyncio.run's own have gone: begin anew
            last = max(alive, default=0)
        last += 1
        alive[last] = task
        number = last if last <= FEW else 11 * last
        return LARGE - number if backwards else number

    replaced = {"Task": Task}
    if make_factory := getattr(asyncio, "create_eager_task_factory", None):  # since 3.12
        replaced["eager_task_factory"] = make_factory(Task)
    for name, value in replaced.items():
        for module in asyncio, asyncio.tasks:
            setattr(module, name, value)
