import asyncio


async def look_up(guest):
    await asyncio.sleep(0.3)
    return ["nuts"]


async def allergies(guest):
    async with asyncio.timeout(0.2):
        return await look_up(guest)


async def main():
    try:
        if await allergies("Ann"):
            print("a cake without nuts for Ann")
        else:
            print("a cake with nuts for Ann")
    except TimeoutError:
        print("no answer, ask Ann herself")


asyncio.run(main())
