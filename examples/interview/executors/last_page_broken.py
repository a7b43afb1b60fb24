# fails: RuntimeError
# needs: python>=3.13, threads
import asyncio


def read_pages():
    yield "page 1"
    yield "page 2"


async def main():
    pages = read_pages()
    while True:
        try:
            print(await asyncio.to_thread(next, pages))
        except StopIteration:
            break
    print("the end")


asyncio.run(main())
