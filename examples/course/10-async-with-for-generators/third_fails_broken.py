# fails: wrong output
import asyncio
import time

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
    gates = []
    for name in NAMES:
        gate = Gate(name)
        await gate.__aenter__()
        gates.append(gate)
    log(f"sailing through {len(gates)} gates")
    for gate in reversed(gates):
        await gate.__aexit__(None, None, None)


async def main():
    try:
        await sail()
    except OSError as error:
        log(error)
    print("left open:", OPEN)


asyncio.run(main())
