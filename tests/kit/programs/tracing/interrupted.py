"""Ctrl-C, and nobody catches it."""

import asyncio
import signal


async def main():
    asyncio.get_running_loop().call_later(0.01, signal.raise_signal, signal.SIGINT)
    await asyncio.sleep(1)


asyncio.run(main())
