"""What a suspended task waits for, in the words of the program."""

import asyncio
import functools
import gc
import linecache
import os
import types
from asyncio import Task
from collections.abc import Callable, Mapping
from itertools import islice
from typing import NamedTuple

ASYNCIO = os.path.dirname(asyncio.__file__) + os.sep
CONTEXTLIB = os.path.join(os.path.dirname(os.__file__), "contextlib.py")
KINDS = {  # by module of asyncio; the others do input and output
    "locks": "lock",
    "queues": "queue",
    "subprocess": "process",
    "base_subprocess": "process",
    "taskgroups": "task",
    "tasks": "task",
    "threads": "thread",
    "timeouts": "task",
}
PUBLIC = ("locks", "queues", "streams", "subprocess", "tasks", "threads")
LINKS = (  # suspended objects: their type, their frame, what they wait for
    (types.CoroutineType, "cr_frame", "cr_await"),
    (types.AsyncGeneratorType, "ag_frame", "ag_await"),
    (types.GeneratorType, "gi_frame", "gi_yieldfrom"),
)
WRAPPERS = (  # objects that hide one of them
    "async_generator_asend",
    "async_generator_athrow",
    "anext_awaitable",
    "coroutine_wrapper",
)
LONGEST = 40  # characters of a source text shown whole


class Wait(NamedTuple):
    kind: str  # sleep ready task lock queue io thread process future
    label: str
    line: int | None  # of the script
    task: Task | None  # the one task waited for


def describe(
    task: Task,
    script: str,
    name: Callable[[Task], str],
    jobs: Mapping[asyncio.Future, tuple[str, str]],
) -> Wait:
    """What a suspended task waits for; `jobs` are the kind and function of executors' futures."""
    links = list(chain(task.get_coro(), task._fut_waiter))
    ours = [i for i, (_, frame) in enumerate(links) if frame.f_code.co_filename == script]
    first = ours[-1] if ours else -1
    frame = links[first][1] if ours else None
    line = frame.f_lineno if ours else None
    calls = [inner for _, inner in links[first + 1 :] if inner.f_code.co_filename != CONTEXTLIB]
    future = target(task._fut_waiter, calls)
    kind, label = reason(future, task._fut_waiter, name, jobs)
    if calls:
        kind = kind_of_call(calls, kind, task._fut_waiter)
        label = label_of_call(calls[0], frame)
    elif label is None:
        label = awaited(frame) or ("yield" if future is None else "future")
    return Wait(kind, label, line, future if isinstance(future, Task) else None)


def chain(link, end):
    """The suspended objects of a task, outermost first, each with its frame."""
    while link is not None and link is not end:
        for kind, frame, inner in LINKS:
            if isinstance(link, kind):
                if getattr(link, frame) is not None:
                    yield link, getattr(link, frame)
                link = getattr(link, inner)
                break
        else:
            link = hidden(link) if type(link).__name__ in WRAPPERS else None


def hidden(wrapper):
    """What a wrapper hides, or None."""
    kinds = tuple(kind for kind, _, _ in LINKS)
    found = (
        inner
        for inner in gc.get_referents(wrapper)
        if isinstance(inner, kinds) or type(inner).__name__ in WRAPPERS
    )
    return next(found, None)


def target(future, calls):
    """The future that the program means, where the task waits for a stand-in of it."""
    if calls and calls[0].f_code.co_name == "wait_for" and from_asyncio(calls[0]):
        meant = local(calls[0], "fut")  # Python 3.11 wakes wait_for by a future of its own
        future = meant if isinstance(meant, asyncio.Future) else future
    return shielded(future) or future


def shielded(future):
    """What a future made by shield() shields, or None."""
    for callback, _ in getattr(future, "_callbacks", None) or ():
        if getattr(callback, "__qualname__", "") == "shield.<locals>._outer_done_callback":
            cells = zip(callback.__code__.co_freevars, callback.__closure__, strict=True)
            return dict(cells)["inner"].cell_contents
    return None


def reason(future, waiter, name, jobs):
    """(kind, label) of a future, whatever the calls; no label if the future tells nothing."""
    if future in jobs:
        kind, function = jobs[future]
        return kind, f"run_in_executor({function})"
    if shielded(waiter):
        return "task", "shield"
    if isinstance(future, Task):
        return "task", f"await {name(future)}"
    if hasattr(future, "_children"):
        return "task", "gather"
    return "ready" if future is None else "future", None


def kind_of_call(calls, kind, waiter):
    """The kind of wait by the first of asyncio's own calls; `kind` is that of the future."""
    own = [call.f_code for call in calls if from_asyncio(call)]
    inner = next((code for code in own if code.co_name != "wait_for"), None)
    if inner is None:
        return kind if own else "io"
    if inner.co_name in ("sleep", "__sleep0"):
        return "ready" if waiter is None else "sleep"
    return KINDS.get(os.path.basename(inner.co_filename)[:-3], "io")


def label_of_call(call, frame):
    """A label for the first call that has left the script (at `frame`)."""
    code = call.f_code
    if not from_asyncio(call):
        return (awaited(frame) or code.co_qualname).removeprefix("await ")
    owner = local(call, "self") if "self" in code.co_varnames else None
    if code.co_name == "sleep":
        return f"sleep({float(local(call, 'delay')):g})"
    if code.co_name == "to_thread":
        return f"to_thread({function_name(local(call, 'func'))})"
    if code.co_name == "_wait_for_one" or type(owner).__name__ == "_AsCompletedIterator":
        return "as_completed"
    if owner is None or isinstance(owner, asyncio.AbstractEventLoop):
        return code.co_name
    if code.co_name.startswith("__a") or code.co_filename.endswith("locks.py"):
        return type(owner).__name__
    return f"{type(owner).__name__}.{code.co_name}"


def awaited(frame):
    """The source text in which a frame is suspended; only its beginning if it is long."""
    if frame is None:
        return None
    code = frame.f_code
    line, end, start, stop = next(islice(code.co_positions(), frame.f_lasti // 2, None))
    source = linecache.getline(code.co_filename, line or 0).encode()
    text = source[start : stop if line == end else None].decode().strip()
    if line != end or len(text) > LONGEST:
        name, bracket, _ = text.partition("(")
        text = f"{name}(…)" if bracket else f"{text[:LONGEST]}…"
    return text or None


def local(frame, name):
    """A local variable of a frame; before 3.13 the frame would keep the values it has shown."""
    values = frame.f_locals
    value = values.get(name)
    if isinstance(values, dict):
        values.clear()
    return value


def from_asyncio(frame):
    return frame.f_code.co_filename.startswith(ASYNCIO)


def is_internal(code):
    """Is this a part of asyncio that programs do not call themselves?"""
    if not code.co_filename.startswith(ASYNCIO):
        return False
    module = os.path.basename(code.co_filename)[:-3]
    return code.co_name.startswith("_") or module not in PUBLIC


def unwrapped(function):
    """The function itself that was given to a thread or a process."""
    while isinstance(function, functools.partial):
        inner = function.func
        in_context = getattr(inner, "__name__", "") == "run" and function.args  # to_thread
        function = function.args[0] if in_context else inner
    return function


def function_name(function):
    function = unwrapped(function)
    return getattr(function, "__name__", type(function).__name__)


def function(coroutine):
    """(name, code) of the function that made a coroutine, or whose generator is being closed."""
    inner = hidden(coroutine) if type(coroutine).__name__ in WRAPPERS else None
    for part in filter(None, (coroutine, inner)):
        for prefix in ("cr", "ag", "gi"):
            if code := getattr(part, f"{prefix}_code", None):
                name = part.__qualname__.split("<locals>.")[-1]
                return f"{name}.aclose" if part is inner else name, code
    return type(coroutine).__name__, None
