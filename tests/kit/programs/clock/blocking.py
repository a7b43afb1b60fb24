import asyncio
import logging
import time

start = time.perf_counter()


def say(text):
    print(f"{time.perf_counter() - start:.1f} {text}")


async def tick():
    for _ in range(5):
        await asyncio.sleep(0.5)
        say("tick")


async def main():
    task = asyncio.create_task(tick())
    await asyncio.sleep(0.7)
    say("blocks")
    time.sleep(2)
    say("goes on")
    await task


logging.getLogger("asyncio").addFilter(
    lambda record: print("log:", record.getMessage().rpartition("> ")[2])
)
asyncio.run(main(), debug=True)
