"""Runs a program on the clock as its recorder does: python _run.py PROGRAM REPORT OPTIONS."""

import asyncio  # noqa: F401 (as the recorder does)
import json
import os
import signal
import sys
import traceback
from pathlib import Path
from time import monotonic

from examplekit import clock as kit

program, report, options = Path(sys.argv[1]), Path(sys.argv[2]), json.loads(sys.argv[3])
sys.argv = [program.name]
main = sys.modules["__main__"] = type(sys)("__main__")
main.__file__ = str(program)
signal.signal(signal.SIGINT, signal.default_int_handler)  # a job in the background ignores it


def write():
    figures = {"seconds": clock.now(), "ending": clock.ending, "took": monotonic() - start}
    report.write_text(json.dumps(figures), "utf-8")


start, status = monotonic(), 0
clock = kit.install(**options)
clock.last_act = write
try:
    exec(compile(program.read_text("utf-8"), program.name, "exec"), vars(main))
except SystemExit as end:
    status = end.code
except BaseException:
    traceback.print_exc()
    status = 1
clock.finish()
write()
kit.uninstall()
if clock.ending in kit.MESSAGES:
    sys.stdout.flush()
    print(kit.MESSAGES[clock.ending], file=sys.stderr, flush=True)
    os._exit(1)
sys.exit(status)
