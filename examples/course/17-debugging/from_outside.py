# needs: python>=3.14, processes
import asyncio
import re
import subprocess
import sys


async def bake(oven):
    await oven.wait()


async def order(oven):
    await bake(oven)


async def shop():
    async with asyncio.TaskGroup() as group:
        group.create_task(order(asyncio.Event()), name="order 7")
        print("open", flush=True)


def look(command, pid):
    return subprocess.run(
        [sys.executable, "-m", "asyncio", command, str(pid)],
        capture_output=True,
        text=True,
        check=True,
    ).stdout


def main():
    command = [sys.executable, __file__, "shop"]
    child = subprocess.Popen(command, stdout=subprocess.PIPE)
    child.stdout.readline()
    try:
        for line in look("ps", child.pid).splitlines()[2:]:
            cells = re.split(r"\s{2,}", line)
            print(f"{cells[2]:8} {cells[3]}")
        print(look("pstree", child.pid), end="")
    finally:
        child.kill()
        child.wait()


if sys.argv[1:] == ["shop"]:
    asyncio.run(shop())
else:
    main()
