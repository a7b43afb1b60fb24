import asyncio


async def play():
    try:
        await asyncio.sleep(60)
    except asyncio.CancelledError:
        print("the radio is switched off")
        raise


async def main():
    asyncio.create_task(play(), name="radio")
    await asyncio.sleep(0.1)
    print("main ends")


asyncio.run(main())
