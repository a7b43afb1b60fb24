"""Talks with a server in another process, which greets, and answers after 0.5 seconds."""

import asyncio
import os
import time


async def ask(word, patience):
    reader, writer = await asyncio.open_connection("127.0.0.1", int(os.environ["PORT"]))
    await reader.readline()
    await asyncio.sleep(0.01)  # a wait: since then at the latest the clock follows real time
    start = time.perf_counter()
    async with asyncio.timeout(patience):
        writer.write(word)
        await writer.drain()
        answer = await reader.readline()
        writer.close()
        await writer.wait_closed()
    return answer, time.perf_counter() - start >= 0.5


async def main():
    await asyncio.sleep(1000)
    print(await ask(b"one\n", 20))
    try:
        print(await ask(b"two\n", 0.25))
    except TimeoutError:
        print("too late")
    start = time.perf_counter()
    await asyncio.sleep(1000)
    print(f"{time.perf_counter() - start:.1f}")


asyncio.run(main())
