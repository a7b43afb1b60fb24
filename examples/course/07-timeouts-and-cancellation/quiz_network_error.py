import asyncio


async def main():
    try:
        async with asyncio.timeout(0.1) as limit:
            await asyncio.sleep(1)
            print("the letter is sent")
    except OSError as error:
        print(f"network error: {error!r}")
    except TimeoutError:
        print("too slow")
    print(f"expired: {limit.expired()}")


asyncio.run(main())
