import asyncio
import time

START = time.perf_counter()


def log(text):
    print(f"{time.perf_counter() - START:.1f} s  {text}")


async def do(step, seconds):
    await asyncio.sleep(seconds)
    log(f"  {step}")


async def play(team, pace):
    log(f"{team} enter the room")
    try:
        async with asyncio.timeout(0.6):
            await do("the key is found", pace)
            await do("the box is open", pace)
            await do("the code is read", pace)
    except TimeoutError:
        log(f"{team} are let out")
    else:
        log(f"{team} have escaped")


async def main():
    await play("the Foxes", 0.1)
    await play("the Bears", 0.4)


asyncio.run(main())
