# needs: python>=3.12,<3.14
# fails: DeprecationWarning
import asyncio


async def main():
    await asyncio.sleep(0.1)
    print("the shop is open")


loop = asyncio.get_event_loop()
loop.run_until_complete(main())
