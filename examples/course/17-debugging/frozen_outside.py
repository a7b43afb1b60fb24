# needs: python>=3.15, processes
import asyncio
import subprocess
import sys
import time


def read_invoices():
    print("reading", flush=True)
    time.sleep(60)


async def close_month():
    read_invoices()


def look(module, command, pid):
    return subprocess.run(
        [sys.executable, "-m", module, command, str(pid)],
        capture_output=True,
        text=True,
        check=True,
    ).stdout


def main():
    command = [sys.executable, __file__, "office"]
    child = subprocess.Popen(command, stdout=subprocess.PIPE)
    child.stdout.readline()
    try:
        print(look("asyncio", "pstree", child.pid), end="")
        dump = look("profiling.sampling", "dump", child.pid)
        frames = dump.partition("asyncio/events.py")[2]
        print(*frames.splitlines()[2:], sep="\n")
    finally:
        child.kill()
        child.wait()


if sys.argv[1:] == ["office"]:
    asyncio.run(close_month())
else:
    main()
