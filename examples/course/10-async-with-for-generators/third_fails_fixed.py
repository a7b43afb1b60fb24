import asyncio
import time
from contextlib import AsyncExitStack

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


NAMES = ["east", "north", "west", "south"]
OPEN = []


class Gate:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        await asyncio.sleep(0.1)
        if self.name == "west":
            raise OSError("the west gate is stuck")
        OPEN.append(self.name)
        log(f"{self.name} is open")
        return self

    async def __aexit__(self, *error):
        await asyncio.sleep(0.1)
        OPEN.remove(self.name)
        log(f"{self.name} is closed")


async def sail():
    async with AsyncExitStack() as stack:
        gates = []
        for name in NAMES:
            gate = await stack.enter_async_context(Gate(name))
            gates.append(gate)
        log(f"sailing through {len(gates)} gates")


async def main():
    try:
        await sail()
    except OSError as error:
        log(error)
    print("left open:", OPEN)


asyncio.run(main())
