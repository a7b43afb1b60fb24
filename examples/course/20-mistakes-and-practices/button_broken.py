# fails: RuntimeError
# needs: threads
import asyncio


async def ring():
    await asyncio.sleep(0.1)
    print("ding-dong")


def on_button():
    asyncio.create_task(ring())


async def main():
    await asyncio.to_thread(on_button)


asyncio.run(main())
