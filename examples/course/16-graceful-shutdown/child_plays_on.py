# needs: processes, signals
import asyncio
import os
import signal


async def main():
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGTERM, stop.set)
    player = await asyncio.create_subprocess_exec("sleep", "60")
    os.kill(os.getpid(), signal.SIGTERM)
    await stop.wait()
    print("asked to stop")
    await asyncio.sleep(0.1)
    print("the player:", player.returncode)
    player.terminate()
    print("the player:", await player.wait())


asyncio.run(main())
