# fails: NotImplementedError
# needs: processes
import asyncio
import contextlib
import sys

exec_child, children = asyncio.create_subprocess_exec, []


async def run_code(code, seconds):
    raise NotImplementedError


async def remember(*args, **options):
    children.append(await exec_child(*args, **options))
    return children[-1]


async def check(code, seconds, wanted, patience=6):
    start = asyncio.get_running_loop().time()
    try:
        running = run_code(code, seconds)
        got = await asyncio.wait_for(running, patience)
    except NotImplementedError:
        raise
    except Exception as error:
        got = type(error)
    took = asyncio.get_running_loop().time() - start
    left = [p for p in children if p.returncode is None]
    for process in left:
        process.kill()
    if isinstance(got, bytes):
        got = len(got)
    assert got == wanted, f"{code}: got {got}, wanted {wanted}"
    assert not left, f"{code}: the child is not dead"
    assert took < 6, f"{code}: the pipe is full, and nobody reads"


async def main():
    asyncio.create_subprocess_exec = remember
    await check("print('hello')", 3, 6)
    await check("print('x' * 999_999)", 3, 1_000_000)
    await check("import time; time.sleep(30)", 0.3, TimeoutError)
    await check("while True: print('x' * 99)", 0.7, TimeoutError)
    await check(
        "import time; time.sleep(31)", 30, TimeoutError, 1.5
    )
    assert len(children) == 5, "wanted: create_subprocess_exec"
    print("passed")


asyncio.run(main())
