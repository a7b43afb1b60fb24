import asyncio


async def main():
    try:
        async with asyncio.timeout(0.1) as limit:
            try:
                await asyncio.sleep(1)
                print("the letter is sent")
            except TimeoutError:
                print("too slow: caught inside")
    except OSError as error:
        print(f"network error: {error!r}")
        print(f"its cause: {error.__cause__!r}")
    except TimeoutError:
        print("too slow: caught outside")
    print(f"expired: {limit.expired()}")


asyncio.run(main())
