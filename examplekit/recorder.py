"""The trace of one program: its lanes, and what happened in them, in order.

The recorder changes no output: it holds no task, frame or exception, fetches no exception
(`task.exception()` would count as retrieving it), and keeps its events as text, so that the garbage
collector comes at the same points of the program as without it.
"""

import asyncio
import functools
import json
import os
import re
import sys
import threading
import traceback
import weakref
from asyncio import Task
from dataclasses import dataclass

from examplekit import cancels, waits

EVENTS = 600  # more than that are too crowded to draw
ENOUGH = 2 * EVENTS  # also of the libraries' own tasks, which are left out in the end
KIT = os.path.dirname(os.path.abspath(__file__)) + os.sep
STEPS = ("", "task_wakeup")  # names of the callbacks that run a step of a task


@dataclass(eq=False)
class Lane:
    id: int
    kind: str  # task or thread
    name: str = ""
    what: str = ""  # the function it runs
    first: bool = False  # the first task of all: asyncio.run's
    own: bool = False  # it belongs to the program, not to a library
    eager: bool = False  # its first step runs while it is being made
    cancels: int = 0  # requests seen so far

    def shown(self, number):
        return {"id": number, "name": self.name, "what": self.what, "kind": self.kind}


class Here(threading.local):
    """What a thread is at: a step, or another callback; for whom it makes tasks, and eager ones."""

    lane, task, callback, making, eager = None, None, None, (), ()


def guarded(method):
    """Let nothing that goes wrong in the recorder reach the program; then record no more."""

    @functools.wraps(method)
    def call(self, *args):
        if self.on and self.clock.ending == "exit":
            with self.lock:
                try:
                    return method(self, *args)
                except Exception:
                    self.error, self.on = traceback.format_exc(), False
        return None

    return call


class Recorder:
    """`clock.now()` are the seconds since the start; nothing is recorded after `clock.ending` is
    no longer "exit".  `error` is the traceback of a fault of the recorder itself, or None.
    """

    def __init__(self, script: str, clock):
        self.script, self.clock = script, clock
        self.folder = os.path.dirname(os.path.abspath(script)) + os.sep
        self.lanes, self.events, self.error = [], [], None
        self.known = weakref.WeakKeyDictionary()  # a task or thread -> its lane
        self.jobs = weakref.WeakKeyDictionary()  # a future of an executor -> (kind, function)
        self.rest = {}  # a lane's id or None -> the unfinished line it has printed
        self.here, self.lock, self.on = Here(), threading.RLock(), True

    def add(self, what, lane, *more):
        moment = round(self.clock.now(), 6)
        event = [moment, what, None if lane is None else lane.id, *more]
        self.events.append(json.dumps(event, ensure_ascii=False))
        self.on = self.on and len(self.events) <= ENOUGH

    def begin(self, handle):
        """A step of a task, or another callback, begins; returns the handle, as it came."""
        self.begins(handle)
        return handle

    @guarded
    def begins(self, handle):
        self.leave()
        self.look_for_cancels("asyncio.run")
        task = stepping(handle._callback)
        if task is None:
            self.here.callback = cancels.name(handle._callback)
            return
        lane = self.lane(task)
        self.made(task)
        self.name(task)  # it may have been given late
        self.add("run", lane)
        self.here.lane, self.here.task = lane, weakref.ref(task)

    @guarded
    def end(self, result):
        """A step, or another callback, has ended."""
        self.leave()

    def leave(self):
        """Record how what was begun here has ended, be it long ago: a Ctrl-C jumps over end()."""
        here = self.here
        for made in filter(None, (ref() for ref in here.eager)):
            self.made(made)
        lane, task, callback = here.lane, here.task and here.task(), here.callback
        here.lane = here.task = here.callback = None
        here.eager = ()
        if lane is not None:
            self.look_for_cancels(lane.id, task)
            self.stopped(task, lane)
        elif callback:
            self.look_for_cancels(callback)

    def stopped(self, task, lane):
        """A step has ended: is there another to come?"""
        if task is None:  # gone, as only sys.exit() in it brings about
            self.add("exception", lane, "SystemExit")
        elif task.cancelled():
            self.add("cancelled", lane)
        elif not task.done():
            wait = waits.describe(task, self.script, self.name, self.jobs)
            on = None if wait.task is None else self.lane(wait.task).id
            lane.own = lane.own or wait.line is not None
            self.add("wait", lane, wait.kind, wait.label, wait.line, on)
        elif task._exception is not None:
            self.add("exception", lane, shown(task._exception))
        else:
            self.add("done", lane)

    @guarded
    def scheduled(self, callback):
        """A callback is to run soon: that of a new task is the first that is seen of it."""
        task = stepping(callback)
        if task is not None:
            self.lane(task)

    @guarded
    def made(self, task, coroutine=None):
        """A task has been made; an eager one has its first step behind it."""
        lane = self.lane(task, coroutine)
        if lane.eager:
            lane.eager = False
            self.name(task)
            self.look_for_cancels(lane.id, task)
            self.stopped(task, lane)

    @guarded
    def submitted(self, future, executor, function):
        pool = type(executor).__name__ == "ProcessPoolExecutor"
        self.jobs[future] = "process" if pool else "thread", waits.function_name(function)

    @guarded
    def working(self, function, what):
        """A thread begins a job."""
        thread = threading.current_thread()
        if thread not in self.known:
            lane = Lane(len(self.lanes), "thread", thread.name, what, own=True)
            self.known[thread] = lane
            self.lanes.append(lane)
            self.add("create", lane, None)
        self.add("work", self.known[thread], waits.function_name(function))

    @guarded
    def resting(self):
        self.add("rest", self.known[threading.current_thread()])

    @guarded
    def printed(self, text):
        lane = self.current() or self.known.get(threading.current_thread())
        ident = None if lane is None else lane.id
        *lines, rest = (self.rest.pop(ident, "") + text).split("\n")
        if rest:
            self.rest[ident] = rest
        if lines and (by := self.doing()) is not None:
            self.look_for_cancels(by)
        for line in lines:
            self.add("print", lane, line)

    @guarded
    def interrupted(self, by):
        """A Ctrl-C comes, or has been answered: were tasks cancelled?"""
        self.look_for_cancels("asyncio.run" if by is None else by)

    @guarded
    def doing(self):
        """A lane's id or the name of a callback: who runs in this thread's loop; None if nobody."""
        lane = self.current()
        return self.here.callback if lane is None else lane.id

    def look_for_cancels(self, by, canceller=None):
        """Record whose cancel() was called since the last look; `canceller` if by a task's step."""
        victims = []
        for task, lane in list(self.known.items()):
            if lane.kind == "task" and (count := task.cancelling()) != lane.cancels:
                if count > lane.cancels:
                    victims.append(task)
                lane.cancels = count
        for victim, giver in cancels.order(victims, by, canceller):
            giver = self.known[giver].id if isinstance(giver, Task) else giver
            self.add("cancel", self.known[victim], giver)

    @guarded
    def current(self):
        try:
            task = asyncio.current_task()
        except RuntimeError:
            return None
        return None if task is None else self.lane(task)

    def lane(self, task, coroutine=None):
        """The lane of a task; one not seen before is created here and now."""
        if task in self.known:
            return self.known[task]
        if coroutine is None and not task.done():  # Python 3.12 crashes on asking an ended one
            coroutine = task.get_coro()
        begun = any(getattr(coroutine, state, False) for state in ("cr_running", "cr_suspended"))
        if eager := begun or task.done():
            maker = self.here.making[-1] if self.here.making else None
        else:
            maker = self.current()
        first = all(lane.kind != "task" for lane in self.lanes)
        lane = self.known[task] = Lane(len(self.lanes), "task", first=first, eager=eager)
        self.lanes.append(lane)
        lane.what, code = waits.function(coroutine)
        called = maker is not None and not (code and waits.is_internal(code)) and self.called()
        lane.own = first or called or self.mine(code)
        self.name(task)
        self.add("create", lane, None if maker is None else maker.id)
        if eager:
            self.here.eager = (*self.here.eager, weakref.ref(task))
            self.add("run", lane)
        return lane

    def name(self, task):
        """The name of a task in the trace.  While an eager one is made, it has none yet."""
        lane = self.lane(task)
        if not lane.eager:
            name = task.get_name()
            lane.name = "main" if lane.first and re.fullmatch(r"Task-\d+", name) else name
        return lane.name

    def mine(self, code):
        """Is this the program's own code, or that of a module beside it?"""
        file = getattr(code, "co_filename", "")
        return file == self.script or file.startswith(self.folder)

    def called(self):
        """Has the program itself called what now runs, be it through asyncio?"""
        frame = sys._getframe()
        while frame and (waits.from_asyncio(frame) or frame.f_code.co_filename.startswith(KIT)):
            frame = frame.f_back
        return frame is not None and self.mine(frame.f_code)

    def trace(self) -> dict:
        """{"lanes": […], "events": […]} of the program's own tasks, both empty if too many."""
        for ident, text in self.rest.items():
            self.add("print", None if ident is None else self.lanes[ident], text)
        self.rest.clear()
        events = [json.loads(event) for event in self.events]
        printing = {event[2] for event in events if event[1] == "print"}
        lanes = [lane for lane in self.lanes if lane.own or lane.id in printing]
        number = {lane.id: new for new, lane in enumerate(lanes)}
        events = [event for event in events if event[2] is None or event[2] in number]
        if self.error or len(self.events) > ENOUGH or len(events) > EVENTS:
            return {"lanes": [], "events": []}
        for event in events:
            event[2] = number.get(event[2])
            if event[1] in ("create", "cancel", "wait") and isinstance(event[-1], int):
                hidden = "callback" if event[1] == "cancel" else None  # a library's own task
                event[-1] = number.get(event[-1], hidden)
        return {"lanes": [lane.shown(number[lane.id]) for lane in lanes], "events": events}


def shown(exception):
    try:
        return repr(exception)
    except Exception:  # of a class of the program
        return type(exception).__name__


def stepping(callback):
    """The task of which this callback of a handle runs a step, or None."""
    owner = getattr(callback, "__self__", None)
    if isinstance(owner, Task) and getattr(callback, "__name__", "") in STEPS:
        return owner
    return None
