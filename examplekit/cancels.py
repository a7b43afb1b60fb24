"""Who has cancelled a task: what asyncio does on behalf of others is put down to the right one."""

import asyncio
import gc
from asyncio import Task
from collections.abc import Iterator

from examplekit import waits


def name(callback) -> str:
    """What a callback that cancels a task is called: timeout, TaskGroup, or just callback."""
    owner = type(getattr(callback, "__self__", None)).__name__
    return owner if owner == "TaskGroup" else "timeout" if "Timeout" in owner else "callback"


def order(
    victims: list[Task], by: int | str, canceller: Task | None
) -> Iterator[tuple[Task, Task | int | str]]:
    """Each victim with who cancelled it, in the order in which asyncio does it."""
    passers = {victim: passer(victim, victims) for victim in victims}
    parents = {parent for victim in victims for parent in groups(victim)}

    def rank(victim):  # a TaskGroup cancels its tasks, then its parent
        return passers[victim] is not None, victim in parents

    for victim in sorted(victims, key=rank):
        yield victim, passers[victim] or exactly(victim, by, canceller)


def groups(task):
    """The parents of the TaskGroups (at most one) that the task belongs to."""
    for callback, _ in task._callbacks or ():
        if isinstance(group := getattr(callback, "__self__", None), asyncio.TaskGroup):
            yield group._parent_task


def passer(victim, victims):
    """The cancelled task that waits for the victim, and so passed its own request on, or None."""
    for other in victims:
        future = other._fut_waiter
        if future is victim or victim in getattr(future, "_children", ()):
            return other
    return None


def exactly(victim, by, canceller):
    """What of asyncio did it, where `by` is a timeout or the step of the task `canceller`."""
    suspect = victim if by == "timeout" else canceller
    if suspect is None or suspect.done():
        return by
    for link, frame in waits.chain(suspect.get_coro(), suspect._fut_waiter):
        call = frame.f_code.co_name
        if not waits.from_asyncio(frame):
            continue
        if call == "wait_for" and (
            expiring(link) if by == "timeout" else waits.local(frame, "fut") is victim
        ):
            return "wait_for"
        if call == "__aexit__":
            group = waits.local(frame, "self")
            if getattr(group, "_aborting", False) and victim in group._tasks:
                return "TaskGroup"
    return by


def expiring(coroutine):
    """Is the coroutine in the body of an `async with` whose timeout has just expired?"""
    held = (getattr(item, "__self__", item) for item in gc.get_referents(coroutine))
    return any(isinstance(item, asyncio.Timeout) and item.expired() for item in held)
