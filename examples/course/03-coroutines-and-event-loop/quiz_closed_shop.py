import asyncio
import time

calls = 0


async def ring():
    global calls
    while True:
        await asyncio.sleep(0.2)
        calls += 1


async def work(seconds):
    await asyncio.sleep(seconds)
    return calls


with asyncio.Runner() as runner:
    phone = runner.get_loop().create_task(ring(), name="phone")
    print(runner.run(work(0.5)))
    time.sleep(1)
    print(calls)
    print(runner.run(work(0.3)))
