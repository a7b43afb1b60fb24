# needs: signals
import asyncio
import signal
import traceback


def press_ctrl_c():
    print("Ctrl+C")
    signal.raise_signal(signal.SIGINT)


async def count_sheep():
    sheep = 0
    while True:
        sheep += 1
        if sheep in {1_000, 2_000}:
            press_ctrl_c()
            print(f"sheep {sheep}, still counting")


async def main():
    await count_sheep()


try:
    asyncio.run(main())
except KeyboardInterrupt as error:
    print("stopped here:")
    for frame in traceback.extract_tb(error.__traceback__):
        if frame.filename.endswith("ctrl_c.py"):
            print(f"  {frame.name}, line {frame.lineno}")
