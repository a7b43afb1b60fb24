# needs: processes, signals
import asyncio
import signal
import sys

SHOP = """
import asyncio

async def main():
    print("order 7 is accepted", flush=True)
    try:
        await asyncio.sleep(60)
    finally:
        print("order 7 is written down for tomorrow")

asyncio.run(main())
"""


async def stop_by(stop_signal):
    command = [sys.executable, "-c", SHOP]
    pipe, null = asyncio.subprocess.PIPE, asyncio.subprocess.DEVNULL
    shop = await asyncio.create_subprocess_exec(
        *command, stdout=pipe, stderr=null
    )
    print(
        f"{stop_signal.name}:",
        (await shop.stdout.readline()).decode(),
        end="",
    )
    shop.send_signal(stop_signal)
    rest = await shop.stdout.read()
    print("   then:", rest.decode().strip() or "nothing")
    print("   exit status:", await shop.wait())


async def main():
    await stop_by(signal.SIGINT)
    await stop_by(signal.SIGTERM)


asyncio.run(main())
