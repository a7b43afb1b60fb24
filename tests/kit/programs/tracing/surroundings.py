"""What a program sees of its process."""

import asyncio
import os
import signal
import sys
from pathlib import Path

print(__name__, __doc__, __spec__, __package__, type(__builtins__).__name__, type(__loader__))
print(sys.argv, Path(__file__).name, sys.modules["__main__"].__file__ == __file__)
print(os.path.samefile(sys.path[0], Path(__file__).parent), os.environ.get("PYTHONPATH"))
print(signal.getsignal(signal.SIGINT).__name__, sys.stdin.read() == "", sys.stdout.name)
print(sorted(vars()))


async def main():
    print(asyncio.current_task().get_name(), asyncio.get_running_loop().get_task_factory())


asyncio.run(main())
