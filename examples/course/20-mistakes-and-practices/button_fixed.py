# needs: threads
import asyncio


async def ring():
    await asyncio.sleep(0.1)
    print("ding-dong")


def on_button(loop):
    asyncio.run_coroutine_threadsafe(ring(), loop).result()


async def main():
    loop = asyncio.get_running_loop()
    await asyncio.to_thread(on_button, loop)


asyncio.run(main())
