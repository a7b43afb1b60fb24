import asyncio


async def main():
    return asyncio.get_running_loop()


first = asyncio.run(main())
second = asyncio.run(main())
print("asyncio.run twice, one loop:", first is second)
print("closed in between:", first.is_closed())

with asyncio.Runner() as runner:
    first = runner.run(main())
    second = runner.run(main())
    print("runner.run twice, one loop:", first is second)
    print("closed in between:", first.is_closed())
