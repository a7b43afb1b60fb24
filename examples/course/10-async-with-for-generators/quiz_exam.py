import asyncio
from contextlib import asynccontextmanager


@asynccontextmanager
async def exam():
    async with asyncio.timeout(0.3):
        print("the exam begins")
        yield
    print("the papers are in")


async def main():
    try:
        async with exam():
            await asyncio.sleep(0.5)
            print("all is written")
    except (asyncio.CancelledError, TimeoutError) as error:
        print(type(error).__name__)


asyncio.run(main())
