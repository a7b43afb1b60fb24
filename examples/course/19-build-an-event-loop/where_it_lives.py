import asyncio
import inspect
from asyncio import futures, tasks
from pathlib import Path

Base = asyncio.base_events.BaseEventLoop
SAME = {
    "Loop.turn": Base._run_once,
    "Loop.run": Base.run_until_complete,
    "call_later": Base.call_later,
    "until_ready": asyncio.SelectorEventLoop.add_reader,
    "Future": futures._PyFuture,
    "Future.set_result": futures._PyFuture.set_result,
    "Task": tasks._PyTask,
    "Task.step": tasks._PyTask._Task__step,
    "sleep": asyncio.sleep,
    "gather": asyncio.gather,
}

for ours, theirs in SAME.items():
    file = Path(inspect.getsourcefile(theirs)).name
    print(f"{ours:18} {file:18} {theirs.__qualname__}")
for name in "Future", "Task":
    used = getattr(asyncio, name)
    print(f"asyncio.{name} is taken from {used.__module__}")
