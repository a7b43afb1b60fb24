import asyncio


async def main():
    return asyncio.get_running_loop()


monday = asyncio.run(main())
tuesday = asyncio.run(main())
print(monday is tuesday, monday.is_closed())

with asyncio.Runner() as runner:
    monday = runner.run(main())
    tuesday = runner.run(main())
    print(monday is tuesday, monday.is_closed())
