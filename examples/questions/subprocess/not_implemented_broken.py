# fails: NotImplementedError
# needs: processes
import asyncio
import sys
from asyncio.selector_events import BaseSelectorEventLoop


class LikeSelectorOnWindows(BaseSelectorEventLoop):
    pass


async def main():
    print(f"the loop: {type(asyncio.get_running_loop()).__name__}")
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", "print('hello from the process')"
    )
    print("return code:", await process.wait())


with asyncio.Runner(loop_factory=LikeSelectorOnWindows) as runner:
    runner.run(main())
