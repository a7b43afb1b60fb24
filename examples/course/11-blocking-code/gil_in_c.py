# needs: threads, realtime
import asyncio
import ctypes


async def beat(beats):
    while True:
        await asyncio.sleep(0.05)
        beats.append("beat")


async def main():
    libraries = {
        "releases": ctypes.CDLL(None),
        "keeps": ctypes.PyDLL(None),
    }
    for habit, library in libraries.items():
        beats = []
        heart = asyncio.create_task(beat(beats))
        await asyncio.sleep(0)
        await asyncio.to_thread(library.usleep, 500_000)
        beating = len(beats) > 1
        print(f"the library {habit} the GIL: beats? {beating}")
        heart.cancel()


asyncio.run(main())
