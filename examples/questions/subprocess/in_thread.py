# needs: processes, threads
import asyncio
import subprocess
import sys
from asyncio.selector_events import BaseSelectorEventLoop


class LikeSelectorOnWindows(BaseSelectorEventLoop):
    pass


async def main():
    print(f"the loop: {type(asyncio.get_running_loop()).__name__}")
    done = await asyncio.to_thread(
        subprocess.run,
        [sys.executable, "-c", "print('hello from the process')"],
        capture_output=True,
        text=True,
    )
    print(done.stdout.strip())
    print("return code:", done.returncode)


with asyncio.Runner(loop_factory=LikeSelectorOnWindows) as runner:
    runner.run(main())
