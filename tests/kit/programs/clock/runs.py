import asyncio
import time

start = time.perf_counter()


async def step(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{time.perf_counter() - start:.1f} {name}")


asyncio.run(step("first run", 0.1))
with asyncio.Runner() as runner:
    runner.run(step("runner", 0.2))
    time.sleep(0.3)
    runner.run(step("runner again", 0.1))
loop = asyncio.new_event_loop()
loop.run_until_complete(step("own loop", 0.2))
loop.close()
asyncio.run(step("last run", 0.1))
