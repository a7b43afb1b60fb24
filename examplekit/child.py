"""The process in which one example runs.

    python -m examplekit.child SCRIPT TRACE_FILE SECONDS [--real] [--backwards]

The script runs as `python SCRIPT` would run it, but on the clock and under the recorder, and at
most for SECONDS of real time.  The trace is written when only the interpreter's own end is left.
With --real time and the order of sets are left alone, --backwards turns that of sets round.
"""

import atexit
import builtins
import gc
import json
import os
import signal
import site
import sys
import threading
import types
import warnings
from importlib.machinery import SourceFileLoader

exit_at_once = os._exit


class Child:
    """Writes the trace: at once, in case the process is killed, and when the program has ended."""

    def __init__(self, script: str, trace_file: str, patience: float, options: list[str]):
        atexit.register(self.end)  # the first to register comes last
        from examplekit import clock, order, tracing

        self.file, self.process = os.path.abspath(trace_file), os.getpid()
        self.messages, self.uninstall = clock.MESSAGES, (tracing.uninstall, clock.uninstall)
        real = "--real" in options
        if not real:
            order.install(backwards="--backwards" in options)
        self.clock = clock.install(real=real, patience=patience)
        self.recorder = tracing.install(script, self.clock)
        self.clock.last_act = self.save
        self.wait_for_threads, threading._shutdown = threading._shutdown, self.finish
        os._exit = self.exit

    def save(self) -> None:
        if os.getpid() != self.process:  # a forked child
            return
        result = {
            "python": sys.version.split()[0],
            "ending": self.clock.ending,
            "seconds": round(self.clock.now(), 6),
            **self.recorder.trace(),
            "error": self.recorder.error,
            "folders": folders(),
        }
        with open(self.file + ".new", "w", encoding="utf-8") as file:
            json.dump(result, file)
        os.replace(self.file + ".new", self.file)

    def finish(self) -> None:
        """What the interpreter does first when it ends, on the clock."""
        self.clock.finish()
        self.wait_for_threads()

    def exit(self, status):
        """os._exit(), which leaves a trace."""
        self.save()
        exit_at_once(status)

    def end(self) -> None:
        if os.getpid() != self.process:
            return
        self.save()
        for uninstall in self.uninstall:
            uninstall()
        os._exit = exit_at_once
        if message := self.messages.get(self.clock.ending):
            print(message, file=sys.stderr)
            sys.stdout.flush()
            exit_at_once(1)


def folders() -> list[tuple[str, str]]:
    """Folders of this installation, and what they are called in outputs; the inner ones first."""
    library = "/usr/lib/python{}.{}".format(*sys.version_info)
    packages = [(folder, library + "/site-packages") for folder in site.getsitepackages()]
    return [*packages, (os.path.dirname(os.__file__), library)]


def prepare(script: str):
    """The code of the script, with a fresh module to be `__main__`; a syntax error ends it all."""
    main = sys.modules["__main__"] = types.ModuleType("__main__")
    main.__file__ = os.path.abspath(script)
    main.__loader__ = SourceFileLoader("__main__", main.__file__)
    main.__builtins__ = builtins
    for name, value in ("__annotations__", {}), ("__cached__", None):
        if name in globals():  # not in the newest versions
            setattr(main, name, value)
    with open(script, "rb") as file:
        source = file.read()
    try:
        return compile(source, script, "exec", dont_inherit=True)
    except SyntaxError as error:
        sys.excepthook(type(error), error.with_traceback(None), None)
        sys.exit(1)


def surroundings(script: str) -> None:
    """Make of this process what `python SCRIPT` in a terminal would be."""
    kit = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    sys.path[:] = [place for place in sys.path if place != kit]
    os.environ.pop("PYTHONPATH", None)
    sys.argv[:] = [script]
    sys.dont_write_bytecode = True
    sys.stdout.reconfigure(line_buffering=True)
    signal.signal(signal.SIGINT, signal.default_int_handler)


if __name__ == "__main__":
    script, trace_file, patience, *options = sys.argv[1:]
    Child(script, trace_file, float(patience), options).save()
    surroundings(script)
    code = prepare(script)
    # Compiled modules (asyncpg's) look at the size of the stand-ins for datetime's classes.
    warnings.filterwarnings("ignore", r"datetime\.\w+ size changed", RuntimeWarning)
    gc.collect()  # so that the next collection comes at the same point of the program everywhere
    try:
        exec(code, vars(sys.modules["__main__"]))
    finally:
        for name in "__file__", "__cached__":  # the interpreter deletes them too
            vars(sys.modules["__main__"]).pop(name, None)
