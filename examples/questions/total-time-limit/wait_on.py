import asyncio
import time

START = time.perf_counter()
HOTELS = {"Lily": 0.2, "Rose": 0.5, "Iris": 9, "Fern": 0.1}


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def ask(hotel):
    await asyncio.sleep(HOTELS[hotel])
    log(f"{hotel} answers")


async def main():
    calls = [asyncio.create_task(ask(h), name=h) for h in HOTELS]
    done, late = await asyncio.wait(calls, timeout=0.4)
    log(f"in time: {len(done)}, still asking: {len(late)}")
    if late:
        done, late = await asyncio.wait(late, timeout=0.2)
        log(f"later: {len(done)}, still asking: {len(late)}")
    if late:
        for call in late:
            call.cancel()
        await asyncio.wait(late)
    log("nobody is asking any more")


asyncio.run(main())
