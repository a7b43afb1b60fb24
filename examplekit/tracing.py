"""Records what every asyncio task, and every job of a thread, of a program does.

    recorder = install("x.py", clock)   # before the program runs
    ...
    uninstall()
    recorder.trace()                    # {"lanes": […], "events": […]}

Nothing of the program is replaced.  Each step of a task is a Handle whose callback belongs to the
task, so all steps pass Handle._run; each new task passes loop.call_soon.
"""

import asyncio
import concurrent.futures.thread
import functools
import os
import sys
import threading
from asyncio import constants

from examplekit import waits
from examplekit.recorder import Recorder

LOOP = asyncio.BaseEventLoop
EAGER_BY_ARGUMENT = sys.version_info >= (3, 14)  # create_task(…, eager_start=True)
undo = []


def install(script: str, clock) -> Recorder:
    """Listen from now on to the program whose code is compiled under the file name `script`."""
    recorder = Recorder(script, clock)
    undo.append((recorder, "on", False))
    patch(asyncio.Handle, "_run", Around(asyncio.Handle._run, recorder.begin, recorder.end))
    patch(LOOP, "call_soon", call_soon(LOOP.call_soon, recorder))
    patch(LOOP, "create_task", CreateTask(LOOP.create_task, recorder))
    patch(LOOP, "run_in_executor", run_in_executor(LOOP.run_in_executor, recorder))
    patch(asyncio.Runner, "_on_sigint", on_sigint(asyncio.Runner._on_sigint, recorder))
    item = concurrent.futures.thread._WorkItem
    patch(item, "run", run_item(item.run, recorder))
    patch(threading.Thread, "run", run_thread(threading.Thread.run, recorder))
    patch(sys, "stdout", Output(sys.stdout, recorder))
    os.register_at_fork(after_in_child=uninstall)
    return recorder


def uninstall() -> None:
    """Undo install(); forked children do it by themselves."""
    while undo:
        setattr(*undo.pop())


def patch(owner, name, value):
    undo.append((owner, name, getattr(owner, name)))
    setattr(owner, name, value)


class Around:
    """A method without arguments, with a call before and after it and no frame of ours below it.

    So neither tracebacks nor asyncio's debug mode show that anybody listens.  When the method
    raises an exception, the second call is not made.
    """

    def __init__(self, method, before, after):
        self.method, self.before, self.after = method, before, after

    def __get__(self, owner, _=None):
        if owner is None:
            return self.method
        return functools.partial(
            next, map(self.after, map(self.method, map(self.before, (owner,))))
        )


class CreateTask:
    """BaseEventLoop.create_task: a frame of ours only where it may run a task's first step."""

    def __init__(self, method, recorder):
        self.method, self.recorder = method, recorder

    def __get__(self, loop, _=None):
        if loop is None:
            return self.method
        eager = loop.get_task_factory() or (EAGER_BY_ARGUMENT and not loop.get_debug())
        return functools.partial(self.call, loop) if eager else self.method.__get__(loop)

    def call(self, loop, coroutine, **options):
        here = self.recorder.here
        here.making = (*here.making, self.recorder.current())
        try:
            task = self.method(loop, coroutine, **options)
            self.recorder.made(task, coroutine)
            return task
        finally:
            here.making = here.making[:-1]


def call_soon(method, recorder):
    @functools.wraps(method)
    def call(self, callback, *args, **options):
        debug = self.get_debug()  # then the handle keeps the innermost frames: all but ours
        constants.DEBUG_STACK_DEPTH += debug
        try:
            handle = method(self, callback, *args, **options)
        finally:
            constants.DEBUG_STACK_DEPTH -= debug
        if debug:
            del handle._source_traceback[-1]
        recorder.scheduled(callback)
        return handle

    return call


def run_in_executor(method, recorder):
    @functools.wraps(method)
    def call(self, executor, func, *args):
        future = method(self, executor, func, *args)
        recorder.submitted(future, executor, func)
        return future

    return call


def on_sigint(method, recorder):
    @functools.wraps(method)
    def call(self, *args, **options):
        recorder.interrupted(recorder.doing())
        try:
            method(self, *args, **options)
        finally:
            recorder.interrupted("Ctrl-C")

    return call


def run_item(method, recorder):
    @functools.wraps(method)
    def call(self, *args):
        function = self.fn if hasattr(self, "fn") else self.task[0]  # `task` since 3.14
        recorder.working(function, "ThreadPoolExecutor")
        try:
            method(self, *args)
        finally:
            recorder.resting()

    return call


def run_thread(method, recorder):
    @functools.wraps(method)
    def call(self):
        target = waits.unwrapped(self._target)
        mine = recorder.mine(getattr(target, "__code__", None))
        if mine:
            recorder.working(target, target.__name__)
        try:
            method(self)
        finally:
            if mine:
                recorder.resting()

    return call


class Output:
    """The standard output, which tells the recorder what is printed."""

    def __init__(self, stream, recorder):
        self._stream, self._recorder = stream, recorder

    @property
    def __class__(self):
        return type(self._stream)

    def __getattr__(self, name):
        return getattr(self._stream, name)

    def write(self, text):
        self._recorder.printed(text)
        return self._stream.write(text)
