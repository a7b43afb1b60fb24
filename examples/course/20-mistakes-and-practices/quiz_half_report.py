import asyncio


async def report():
    pages = []
    try:
        for page in range(1, 6):
            await asyncio.sleep(0.2)
            pages.append(page)
    except asyncio.CancelledError:
        print("cancelled")
    print("sent, pages:", *pages)


async def main():
    try:
        async with asyncio.timeout(0.5):
            await report()
        print("on time")
    except TimeoutError:
        print("too late")


asyncio.run(main())
