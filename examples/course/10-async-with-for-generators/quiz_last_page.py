import asyncio


async def pages():
    try:
        for number in range(1, 10):
            await asyncio.sleep(0.1)
            yield number
    finally:
        print("the book is closed")


book = pages()


async def main():
    async for number in book:
        print(f"page {number}")
        if number == 2:
            break
    await asyncio.sleep(1)
    print("good night")


asyncio.run(main())
