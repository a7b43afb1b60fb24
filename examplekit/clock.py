"""A virtual clock for whole programs: where nothing is left to do now, it jumps to the next timer.

The one who runs a program (in a process of its own, in the main thread) does

    clock = install()           # before the program and the libraries it uses are imported
    ...                         # run it; whatever it raises, go on here
    clock.finish()              # wait for its threads, as the interpreter does at the end
    uninstall()                 # real time again, no guard any more
    ...                         # write down what is to be written
    if clock.ending in MESSAGES:
        print(MESSAGES[clock.ending], file=sys.stderr); os._exit(1)
"""

import time

MESSAGES = {
    "deadlock": "deadlock: nothing can ever happen",
    "stopped": "stopped: the program does not end",
}


class Clock:
    """Seconds since the start, and how the program ended: "exit", "deadlock" or "stopped".

    A deadlock, and an endless loop, raise SystemExit(1) in the main thread after `ending` is set.
    A program that goes on all the same is ended by force two seconds later: `last_act()` is
    called (replace it to save something), the message is printed, the process ends with status 1.
    """

    def __init__(self):
        self.ending = "exit"
        self.last_act = lambda: None
        self._start = time.monotonic()

    def now(self) -> float:
        """Seconds since install(), of virtual or of real time."""
        return time.monotonic() - self._start

    def finish(self) -> None:
        """Wait for the program's threads that are no daemons.  Raises nothing."""


def install(*, real: bool = False, patience: float = 10.0) -> Clock:
    """Put the program that follows on a new clock and guard it against never ending.

    With `real`, time is left alone and only the guards watch.  `patience` is how many real
    seconds it may take in all.
    """
    return Clock()


def uninstall() -> None:
    """Undo install(); forked children do it by themselves."""
