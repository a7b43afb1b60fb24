# needs: aiohttp
import asyncio

import aiohttp


def try_out(text, attempt):
    try:
        attempt()
        print(f"{text}: works")
    except (AttributeError, TypeError) as error:
        print(f"{text}: {type(error).__name__}")


async def main():
    loop = asyncio.get_running_loop()
    try_out(
        "asyncio.run_in_executor",
        lambda: asyncio.run_in_executor(None, print),
    )
    try_out("aiohttp.get", lambda: aiohttp.get("/menu"))
    try_out("Lock(loop=)", lambda: asyncio.Lock(loop=loop))
    try_out("Queue(loop=)", lambda: asyncio.Queue(loop=loop))
    try_out("gather(loop=)", lambda: asyncio.gather(loop=loop))


asyncio.run(main())
